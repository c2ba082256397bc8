package guanxi.language.visit;

import guanxi.language.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a completed visit leaves on the daily report (F-11).
 *
 * @param groups parties met, at least 1
 * @param issues problems handled during the visit, and problems left open
 */
public record VisitReport(
        @Nullable Person personMet,
        Instant startedAt,
        Instant endedAt,
        Purpose purpose,
        Outcome outcome,
        Integer groups,
        List<String> companions,
        @Nullable String summary,
        List<Issue> issues) {

    public VisitReport {
        companions = List.copyOf(companions);
        issues = List.copyOf(issues);
    }

    /** F-11 row 11. */
    public int solved() {
        return (int) issues.stream().filter(Issue::solved).count();
    }

    /** F-11 row 12. */
    public int unsolved() {
        return issues.size() - solved();
    }

    public VisitReport with(Person met) {
        return new VisitReport(met, startedAt, endedAt, purpose, outcome, groups, companions, summary, issues);
    }

    public VisitReport with(List<String> otherCompanions, String otherSummary) {
        return new VisitReport(
                personMet, startedAt, endedAt, purpose, outcome, groups, otherCompanions, otherSummary, issues);
    }

    public VisitReport with(List<Issue> otherIssues) {
        return new VisitReport(
                personMet, startedAt, endedAt, purpose, outcome, groups, companions, summary, otherIssues);
    }
}
