package guanxi.client.web.problems;

import guanxi.client.query.problems.ShownProblemPoint;
import guanxi.client.read.problems.ProblemState;
import guanxi.platform.access.Caller;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Which problem points are asked for. Filters combine.
 *
 * @param specialistId who answers for the client
 * @param owner who has to do the countermeasure: he sees it, whoever answers for the client
 * @param dueUntil the last day on which the countermeasure is due
 * @param at as of which day; absent for today
 */
record ProblemPointFilter(
        String specialistId, String clientId, String owner, ProblemState state, LocalDate dueUntil, LocalDate at) {

    Predicate<ShownProblemPoint> within(Caller caller) {
        if (specialistId != null) caller.mustReach(specialistId);
        if (owner != null) caller.mustReach(owner);
        return problem -> (owner != null || caller.reach().includes(problem.specialistId()))
                && (specialistId == null || problem.specialistId().number().equals(specialistId))
                && (owner == null || problem.isFor(owner))
                && (state == null || problem.state() == state)
                && (dueUntil == null || isDue(problem));
    }

    private boolean isDue(ShownProblemPoint problem) {
        var measure = problem.countermeasure();
        return measure != null && !measure.planned().dueOn().isAfter(dueUntil);
    }
}
