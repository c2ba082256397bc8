package guanxi.client.query.problems;

import guanxi.client.read.issues.FiledIssue;
import guanxi.client.read.issues.VisitIssues;
import guanxi.client.read.problems.FiledMeasure;
import guanxi.language.client.ClientId;
import guanxi.language.client.ProblemPointId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issue that a visit left unsolved and that nobody made a problem point of; or about which all is done, while the visit's report still says
 * that it is not solved.
 *
 * @param specialistId who answers for the client by now
 * @param number its place among the issues of the visit's report
 * @param text absent where a form only counted it
 * @param dueOn by when it was to be solved; absent if nobody said
 * @param problemPointId what was made of it, if all is done about that
 * @param done what was done
 */
public record OpenIssue(
        VisitId visitId,
        Integer number,
        ClientId clientId,
        ColleagueId specialistId,
        LocalDate on,
        @Nullable String text,
        @Nullable LocalDate dueOn,
        @Nullable ProblemPointId problemPointId,
        @Nullable FiledMeasure done) {

    static OpenIssue of(
            VisitIssues visit,
            FiledIssue issue,
            ColleagueId owner,
            @Nullable ProblemPointId problem,
            @Nullable FiledMeasure done) {
        return new OpenIssue(
                visit.visitId(),
                issue.number(),
                visit.clientId(),
                owner,
                visit.on(),
                issue.text(),
                issue.dueOn(),
                problem,
                done);
    }
}
