package guanxi.visit.write;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanEvent;
import java.time.Instant;
import java.time.YearMonth;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a monthly plan. */
public sealed interface PlanCommand {

    /** @param submittedAt absent for a live command, which is submitted when it is given */
    record SubmitPlan(
            ColleagueId specialistId,
            YearMonth month,
            Integer visits,
            Integer expansion,
            Integer deals,
            Instant submittedAt)
            implements PlanCommand {
        @TargetAggregateIdentifier
        String plan() {
            return PlanEvent.planId(specialistId, month);
        }
    }

    /** T-01: the plan is to be in by a time, if he is there. Given again, it looks again. */
    record ExpectPlan(ColleagueId specialistId, YearMonth month) implements PlanCommand {
        @TargetAggregateIdentifier
        String plan() {
            return PlanEvent.planId(specialistId, month);
        }
    }

    /** The calendar has changed, or when he is there: looks again whether and when a plan is due that was expected once. */
    record ReconsiderPlan(@TargetAggregateIdentifier String plan) implements PlanCommand {}

    /** Given by the clock: its time has passed. */
    record MissPlan(@TargetAggregateIdentifier String plan) implements PlanCommand {}
}
