package guanxi.client.web.problems;

import guanxi.client.write.problem.ProblemPointCommand.IdentifyProblemPoint;
import guanxi.language.client.ClientId;
import guanxi.language.client.ProblemPointId;
import guanxi.language.client.VisitIssue;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A problem point as it is told: by hand, or taken from an issue that a visit left unsolved.
 *
 * @param text absent for what the issue says
 * @param identifiedOn absent for today
 */
record NewProblemPoint(
        @Nullable ProblemPointId problemPointId,
        ClientId clientId,
        ColleagueId specialistId,
        @Nullable String text,
        @Nullable VisitIssue issue,
        @Nullable LocalDate identifiedOn) {

    IdentifyProblemPoint command(ProblemPointId id, DepartmentTime time) {
        return new IdentifyProblemPoint(
                id,
                Fields.required(clientId, "clientId"),
                Fields.required(specialistId, "specialistId"),
                issue == null ? Fields.required(text, "text") : Fields.optionalText(text, "text"),
                issue == null ? null : checked(issue),
                identifiedOn == null ? null : Fields.happened(identifiedOn, time, "identifiedOn"));
    }

    private static VisitIssue checked(VisitIssue issue) {
        return new VisitIssue(
                Fields.required(issue.visitId(), "issue.visitId"), Fields.atLeast(issue.number(), 1, "issue.number"));
    }
}
