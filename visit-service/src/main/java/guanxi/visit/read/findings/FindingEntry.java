package guanxi.visit.read.findings;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Breach;
import guanxi.language.visit.Review;
import guanxi.language.visit.ReviewEvent;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a violation, also while that is withdrawn.
 *
 * @param accountable the director who answers for it now
 */
public record FindingEntry(
        ColleagueId specialistId,
        LocalDate date,
        Breach breach,
        Review review,
        @Nullable ColleagueId accountable) {
    public static final ViewDefinition<FindingEntry> VIEW = view(
                    "findings", 1, FindingEntry.class, f -> id(f.specialistId(), f.date(), f.breach()))
            .foundBy("date")
            .foundBy("specialistId", "date")
            .touchedBy(ReviewEvent.class, e -> id(e.specialistId(), e.date(), e.breach()));

    private static String id(ColleagueId specialist, LocalDate date, Breach breach) {
        return Stream.of(specialist.number(), date, breach.rule(), breach.visitId(), breach.inspector())
                .map(part -> part == null ? "" : part.toString())
                .collect(Collectors.joining("-"));
    }

    FindingEntry answeredFor(@Nullable ColleagueId director) {
        return new FindingEntry(specialistId, date, breach, review, director);
    }
}
