package guanxi.evaluation.scoring;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * A completed visit as the visit context judged it last.
 *
 * @param date the local date that it belongs to; {@code month} is the month of it
 * @param failures the rules by which it does not count, empty if it is valid
 * @param toldBy the event that reported or corrected the visit as it was judged
 * @param normVersion of the norms that it was judged by
 * @param told the judgement
 */
public record VisitFact(
        VisitId visitId,
        ColleagueId specialistId,
        ClientId clientId,
        LocalDate date,
        YearMonth month,
        Instant startedAt,
        Purpose purpose,
        Outcome outcome,
        Integer groups,
        Boolean valid,
        List<Norm> failures,
        String toldBy,
        Integer normVersion,
        Told told) {
    /** Which of two visits was earlier, to everybody. */
    public static final Comparator<VisitFact> BY_START = Comparator.comparing(VisitFact::startedAt)
            .thenComparing(visit -> visit.visitId().number());
}
