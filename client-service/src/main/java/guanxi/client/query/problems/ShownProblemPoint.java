package guanxi.client.query.problems;

import guanxi.client.read.problems.FiledMeasure;
import guanxi.client.read.problems.ProblemPointEntry;
import guanxi.client.read.problems.ProblemState;
import guanxi.language.client.ClientId;
import guanxi.language.client.ProblemPointId;
import guanxi.language.client.VisitIssue;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.AsOf;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem point as it stands on a day: a line of the sheet (F-4).
 *
 * @param specialistId who answers for the client by now
 * @param issue the visit's issue that it was taken from
 * @param countermeasure the last that was planned by then
 * @param former those before it
 */
public record ShownProblemPoint(
        ProblemPointId problemPointId,
        ClientId clientId,
        ColleagueId specialistId,
        ColleagueId identifiedBy,
        String text,
        @Nullable VisitIssue issue,
        LocalDate identifiedOn,
        ProblemState state,
        @Nullable FiledMeasure countermeasure,
        List<FiledMeasure> former,
        long version) {

    static ShownProblemPoint of(ProblemPointEntry problem, ColleagueId owner, AsOf day) {
        var known = problem.measuresOn(day);
        return new ShownProblemPoint(
                problem.problemPointId(),
                problem.clientId(),
                owner,
                problem.identifiedBy(),
                problem.text(),
                problem.issue(),
                problem.identifiedOn(),
                problem.state(day),
                known.isEmpty() ? null : known.getLast(),
                known.isEmpty() ? known : known.subList(0, known.size() - 1),
                problem.version());
    }

    /** Whether somebody has to do what is planned, or had to. */
    public boolean isFor(String colleague) {
        return countermeasure != null
                && countermeasure.planned().owner().number().equals(colleague);
    }
}
