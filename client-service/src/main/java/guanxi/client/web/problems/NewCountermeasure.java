package guanxi.client.web.problems;

import guanxi.client.write.problem.ProblemPointCommand.PlanCountermeasure;
import guanxi.language.client.Countermeasure;
import guanxi.language.client.ProblemPointId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A countermeasure as it is told.
 *
 * @param plannedOn absent for today
 */
record NewCountermeasure(
        String text,
        ColleagueId owner,
        LocalDate dueOn,
        @Nullable LocalDate plannedOn) {

    PlanCountermeasure command(ProblemPointId id, DepartmentTime time) {
        var countermeasure = new Countermeasure(
                Fields.required(text, "text"), Fields.required(owner, "owner"), Fields.required(dueOn, "dueOn"));
        return new PlanCountermeasure(
                id, countermeasure, plannedOn == null ? null : Fields.happened(plannedOn, time, "plannedOn"));
    }
}
