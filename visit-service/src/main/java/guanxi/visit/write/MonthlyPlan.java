package guanxi.visit.write;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.PlanCommand.SubmitPlan;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A specialist's plan of one month (B-01): submitted as often as he likes, until the month begins. */
@Aggregate
class MonthlyPlan extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private final Map<Instant, MonthlyPlanSubmitted> submissions = new HashMap<>();

    MonthlyPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SubmitPlan command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        Instant submittedAt = command.submittedAt() == null ? time.now() : command.submittedAt();
        require(
                submittedAt.isBefore(time.startOf(command.month())),
                VisitRule.PLAN_LOCKED,
                "The plan of " + command.month() + " is locked, because the month has begun.");
        references.mustKnow(command.specialistId());
        var event = new MonthlyPlanSubmitted(
                command.specialistId(),
                command.month(),
                command.visits(),
                command.expansion(),
                command.deals(),
                submittedAt);
        MonthlyPlanSubmitted known = submissions.get(submittedAt);
        if (event.equals(known)) return unchanged();
        requireSame("The plan submitted at this instant", known, event);
        references.mustBeThereDuring(command.specialistId(), command.month());
        return changed(event);
    }

    @EventSourcingHandler
    void on(MonthlyPlanSubmitted event) {
        id = "plan-" + event.specialistId().number() + "-" + event.month();
        submissions.put(event.submittedAt(), event);
    }
}
