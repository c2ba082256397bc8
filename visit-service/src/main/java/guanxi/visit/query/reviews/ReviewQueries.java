package guanxi.visit.query.reviews;

import static java.util.stream.Collectors.toMap;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Breach;
import guanxi.platform.decision.AsOf;
import guanxi.platform.directory.Colleagues;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.clocks.WorkCalendar;
import guanxi.visit.query.calendar.WorkCalendarQueries;
import guanxi.visit.read.findings.FindingEntry;
import guanxi.visit.read.findings.FindingQueries;
import guanxi.visit.read.settings.SettingQueries;
import guanxi.visit.read.violations.ViolationEntry;
import guanxi.visit.read.violations.ViolationQueries;
import guanxi.visit.settings.SettingsInForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The violations that stand with what was found of them (B-06). */
@Component
public class ReviewQueries {
    private final ViolationQueries violations;
    private final FindingQueries findings;
    private final WorkCalendarQueries calendar;
    private final SettingQueries settings;
    private final Colleagues colleagues;

    private record Of(ColleagueId specialist, LocalDate date, Breach breach) {}

    private record Reviewed(ViolationEntry violation, ViolationReview review) {}

    ReviewQueries(
            ViolationQueries violations,
            FindingQueries findings,
            WorkCalendarQueries calendar,
            SettingQueries settings,
            Colleagues colleagues) {
        this.violations = violations;
        this.findings = findings;
        this.calendar = calendar;
        this.settings = settings;
        this.colleagues = colleagues;
    }

    /** @param state as of the day, which no index has; absent for all */
    public Page<ViolationReview> find(Query filter, @Nullable ReviewState state, AsOf asOf, Paging paging) {
        var seen = filter.between("date", null, asOf.day().plusDays(1).toString());
        var standing = violations.find(seen);
        var found = findings.find(seen).stream()
                .collect(toMap(known -> new Of(known.specialistId(), known.date(), known.breach()), known -> known));
        var calendars = calendars(standing);
        var inForce = settings.inForce();
        var reviews = standing.stream()
                .map(violation -> new Reviewed(violation, review(violation, found, calendars, inForce, asOf)))
                .filter(reviewed -> state == null || reviewed.review().state() == state);
        return Page.of(
                        reviews,
                        paging,
                        reviewed -> reviewed.violation().specialistId().number(),
                        reviewed -> reviewed.violation().date().toString(),
                        reviewed -> reviewed.violation().rule().name(),
                        reviewed -> Objects.toString(reviewed.violation().visitId(), ""),
                        reviewed -> Objects.toString(reviewed.violation().inspector(), ""),
                        reviewed -> reviewed.violation().violationId().name())
                .map(Reviewed::review);
    }

    private static ViolationReview review(
            ViolationEntry violation,
            Map<Of, FindingEntry> found,
            Map<ColleagueId, WorkCalendar> calendars,
            SettingsInForce inForce,
            AsOf asOf) {
        var of = new Of(violation.specialistId(), violation.date(), violation.breach());
        return ViolationReview.of(
                violation,
                Optional.ofNullable(found.get(of)),
                calendars.get(violation.specialistId()),
                inForce.on(violation.date()),
                asOf);
    }

    /** Of each specialist, around all these days, which are in their order. */
    private Map<ColleagueId, WorkCalendar> calendars(List<ViolationEntry> standing) {
        if (standing.isEmpty()) return Map.of();
        var all = calendar.around(standing.getFirst().date(), standing.getLast().date());
        return standing.stream()
                .map(ViolationEntry::specialistId)
                .distinct()
                .collect(toMap(specialist -> specialist, specialist -> all.of(colleagues.officesOf(specialist))));
    }
}
