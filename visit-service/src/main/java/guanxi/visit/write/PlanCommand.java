package guanxi.visit.write;

import guanxi.language.visit.SpecialistId;
import java.time.Instant;
import java.time.YearMonth;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a monthly plan. */
public sealed interface PlanCommand {

    /** @param submittedAt absent for a live command, which is submitted when it is given */
    record SubmitPlan(
            SpecialistId specialistId,
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
