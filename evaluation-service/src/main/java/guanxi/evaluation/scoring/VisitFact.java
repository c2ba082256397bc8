package guanxi.evaluation.scoring;

import guanxi.language.client.ClientId;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.VisitId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * A completed visit as the visit context judged it last.
 *
 * @param month of the local date that it belongs to
 * @param event the judgement's identifier
 */
public record VisitFact(
        VisitId visitId,
        SpecialistId specialistId,
        ClientId clientId,
        YearMonth month,
        Instant startedAt,
        Purpose purpose,
        Integer groups,
        Boolean valid,
        String event) {
    /** Which of two visits was earlier, to everybody. */
    public static final Comparator<VisitFact> BY_START = Comparator.comparing(VisitFact::startedAt)
            .thenComparing(visit -> visit.visitId().number());
}
