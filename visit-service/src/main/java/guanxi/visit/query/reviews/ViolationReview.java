package guanxi.visit.query.reviews;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Finding;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Norm.FoundBy;
import guanxi.language.visit.Review;
import guanxi.language.visit.Setting;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.AsOf;
import guanxi.visit.clocks.WorkCalendar;
import guanxi.visit.read.findings.FindingEntry;
import guanxi.visit.read.violations.ViolationEntry;
import guanxi.visit.settings.SettingsOfDay;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A violation that stands with what is found of it as of a day (B-06).
 *
 * @param dueOn the last day on which it is looked into in time
 * @param overdue whether it is open after that
 * @param accountable the director who answers for it, absent unless poor management is found
 */
public record ViolationReview(
        ColleagueId specialistId,
        LocalDate date,
        Norm rule,
        FoundBy source,
        @Nullable VisitId visitId,
        @Nullable String inspector,
        ReviewState state,
        LocalDate dueOn,
        boolean overdue,
        @Nullable Finding finding,
        @Nullable LocalDate foundOn,
        @Nullable String by,
        @Nullable String reason,
        @Nullable ColleagueId accountable) {

    /**
     * @param found of this violation, whether it is seen or not
     * @param calendar the specialist's
     * @param settings of the day of the violation
     */
    static ViolationReview of(
            ViolationEntry violation,
            Optional<FindingEntry> found,
            WorkCalendar calendar,
            SettingsOfDay settings,
            AsOf asOf) {
        var seen = found.filter(finding -> asOf.sees(finding.review().foundOn()));
        var review = seen.map(FindingEntry::review);
        LocalDate dueOn = calendar.workedAfter(violation.date(), settings.valueOf(Setting.REVIEW_DUE));
        return new ViolationReview(
                violation.specialistId(),
                violation.date(),
                violation.rule(),
                violation.source(),
                violation.visitId(),
                violation.inspector(),
                seen.isPresent() ? ReviewState.FOUND : ReviewState.OPEN,
                dueOn,
                seen.isEmpty() && asOf.day().isAfter(dueOn),
                review.map(Review::finding).orElse(null),
                review.map(Review::foundOn).orElse(null),
                review.map(Review::by).orElse(null),
                review.map(Review::reason).orElse(null),
                seen.map(FindingEntry::accountable).orElse(null));
    }
}
