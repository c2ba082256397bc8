package guanxi.client.write.problem;

import guanxi.language.client.ClientId;
import guanxi.language.client.Countermeasure;
import guanxi.language.client.ProblemPointId;
import guanxi.language.client.VisitIssue;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What is done to a problem point. A day that is absent is today. */
public sealed interface ProblemPointCommand {

    /**
     * @param text absent for what the issue says
     * @param issue absent where it is told by hand
     */
    record IdentifyProblemPoint(
            @TargetAggregateIdentifier ProblemPointId problemPointId,
            ClientId clientId,
            ColleagueId specialistId,
            @Nullable String text,
            @Nullable VisitIssue issue,
            @Nullable LocalDate identifiedOn)
            implements ProblemPointCommand {}

    record PlanCountermeasure(
            @TargetAggregateIdentifier ProblemPointId problemPointId,
            Countermeasure countermeasure,
            @Nullable LocalDate plannedOn)
            implements ProblemPointCommand {}

    record CompleteCountermeasure(
            @TargetAggregateIdentifier ProblemPointId problemPointId,
            String result,
            @Nullable LocalDate doneOn) implements ProblemPointCommand {}

    record DropCountermeasure(@TargetAggregateIdentifier ProblemPointId problemPointId, String reason)
            implements ProblemPointCommand {}

    /** The clock's: its day is over, if it is. */
    record MissCountermeasure(@TargetAggregateIdentifier String problemPoint) implements ProblemPointCommand {}
}
