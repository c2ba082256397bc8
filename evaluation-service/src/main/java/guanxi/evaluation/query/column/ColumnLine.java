package guanxi.evaluation.query.column;

import guanxi.evaluation.read.column.ColumnFact;
import guanxi.language.client.CaseId;
import guanxi.language.client.ColumnEvent.Miss;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStep;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * A line of the assessment column.
 *
 * @param date of the re-complaint
 * @param lateBySeconds when that began
 * @param who the number of an agent, or the name of a unit
 */
public record ColumnLine(
        YearMonth month,
        LocalDate date,
        CaseId caseId,
        CaseId reComplaint,
        ServiceStep step,
        int round,
        Instant dueAt,
        long lateBySeconds,
        Responsible.Role role,
        String who) {

    /** What was there at a moment: a line is since its re-complaint began. */
    static Stream<ColumnLine> of(ColumnFact fact, Instant at, DepartmentTime time) {
        return fact.misses().stream()
                .filter(miss -> !miss.complainedAt().isAfter(at))
                .map(miss -> of(fact.caseId(), miss, time.dateOf(miss.complainedAt())));
    }

    private static ColumnLine of(CaseId caseId, Miss miss, LocalDate date) {
        return new ColumnLine(
                YearMonth.from(date),
                date,
                caseId,
                miss.reComplaint(),
                miss.step(),
                miss.round(),
                miss.dueAt(),
                miss.lateBySeconds(),
                miss.responsible().role(),
                miss.responsible().who());
    }

    /** Those of a unit are for who sees the whole department. */
    boolean isWithin(Reach reach) {
        return role == Responsible.Role.AGENT ? reach.includes(who) : reach.all();
    }
}
