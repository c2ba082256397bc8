package guanxi.language.visit;

import guanxi.language.Person;
import java.time.Instant;
import java.util.List;

/**
 * What a completed visit leaves on the daily report (F-11).
 *
 * @param groups parties met, at least 1
 * @param solved problems handled during the visit (F-11 row 11)
 * @param unsolved problems left open (F-11 row 12)
 */
public record VisitReport(
        Person personMet,
        Instant startedAt,
        Instant endedAt,
        Purpose purpose,
        Outcome outcome,
        Integer groups,
        List<String> companions,
        String summary,
        Integer solved,
        Integer unsolved) {

    public VisitReport {
        companions = List.copyOf(companions);
    }

    public VisitReport with(Person met) {
        return new VisitReport(
                met, startedAt, endedAt, purpose, outcome, groups, companions, summary, solved, unsolved);
    }

    public VisitReport with(List<String> otherCompanions, String otherSummary) {
        return new VisitReport(
                personMet,
                startedAt,
                endedAt,
                purpose,
                outcome,
                groups,
                otherCompanions,
                otherSummary,
                solved,
                unsolved);
    }
}
