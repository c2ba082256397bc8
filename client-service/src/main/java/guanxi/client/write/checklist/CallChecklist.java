package guanxi.client.write.checklist;

import guanxi.client.write.checklist.ChecklistCommand.TickChecklist;
import guanxi.language.client.CallTicks;
import guanxi.language.client.ChecklistEvent.CallChecklistTicked;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What was done in a call, as its agent ticks it (K-2, K-3); it says nothing of what a case has to meet. */
@Aggregate
class CallChecklist extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private CallTicks now;

    CallChecklist() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(TickChecklist command, Actor actor, TickedCalls calls, DepartmentTime time) {
        var call = calls.mustFind(command.caseId());
        actor.mustReach(call.agent());
        if (command.ticks().equals(now)) return unchanged();
        calls.mustKnow(command.ticks().answers());
        boolean known = now != null;
        var outcome = changed(
                new CallChecklistTicked(command.caseId(), call.clientId(), call.agent(), command.ticks(), time.now()));
        return known ? outcome.amending() : outcome;
    }

    @EventSourcingHandler
    void on(CallChecklistTicked event) {
        id = ChecklistCommand.id(event.caseId());
        now = event.ticks();
    }
}
