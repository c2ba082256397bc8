package guanxi.visit.write;

import guanxi.language.organisation.ColleagueId;
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
            return "plan-" + specialistId.number() + "-" + month;
        }
    }
}
