package guanxi.client.write.series;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.DeskRules;
import guanxi.client.write.References;
import guanxi.client.write.series.BeginningCommand.BeginSeries;
import guanxi.client.write.series.BeginningCommand.RecordPurchase;
import guanxi.client.write.series.BeginningCommand.RecordRepair;
import guanxi.client.write.series.BeginningCommand.ReturnPurchase;
import guanxi.client.write.series.BeginningCommand.WithdrawSeries;
import guanxi.client.write.series.CallBackCommand.CallBackWithSolution;
import guanxi.client.write.series.CallBackCommand.MakeCallBack;
import guanxi.client.write.series.CallBackCommand.PassProblemOn;
import guanxi.client.write.series.CallBackCommand.RecordCallBack;
import guanxi.client.write.series.CallBackCommand.WithdrawCallBack;
import guanxi.language.client.SeriesEvent;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A purchase or a repair with its call-backs (S3, S4): all in one, so that a call-back finds here what it refers to. What was withdrawn
 * goes on being known, and so do references to it.
 */
@Aggregate
class CallBackSeries extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private BeginningSoFar beginning = BeginningSoFar.NOTHING;
    private final CallBacks callBacks = new CallBacks();

    CallBackSeries() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordPurchase command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.agent());
        BeginningSoFar.mustNotBeReturnedBefore(command.purchasedOn(), command.returnedOn());
        return begin(command, references, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordRepair command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.agent());
        return begin(command, references, time);
    }

    @CommandHandler
    Outcome handle(ReturnPurchase command, Actor actor, DepartmentTime time) {
        actor.mustReach(beginning.begun().specialistId());
        LocalDate day = command.returnedOn() == null ? time.dateOf(time.now()) : command.returnedOn();
        if (beginning.returnedOn() != null) {
            if (command.returnedOn() != null)
                requireSame("This purchase", "returnedOn", beginning.returnedOn(), command.returnedOn());
            return unchanged();
        }
        BeginningSoFar.mustNotBeReturnedBefore(beginning.startedOn(), day);
        return changed(BeginningSoFar.returned(beginning.begun(), day, time));
    }

    @CommandHandler
    Outcome handle(WithdrawSeries command, Actor actor, DepartmentTime time) {
        actor.mustReach(beginning.begun().specialistId());
        if (beginning.withdrawn() != null) return unchanged();
        return changed(BeginningSoFar.withdrawn(beginning.begun(), command.reason(), time));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordCallBack command, Actor actor, References references, DepartmentTime time) {
        if (beginning.isTold()) actor.mustReach(beginning.begun().specialistId());
        CallBackRules.mustBeSound(command);
        references.mustKnow(command.callBack().agent(), "agent");
        if (!beginning.isTold())
            throw new CommandRejected(
                    SeriesRule.UNKNOWN_SERIES,
                    "There is no series " + command.seriesId() + " of standard " + command.standard() + ".",
                    "seriesId",
                    command.seriesId().number());
        var start = time.startOf(beginning.startedOn());
        DeskRules.mustNotComeBefore(start, command.callBack().at(), "at");
        boolean known = callBacks.has(command.callBackId());
        var outcome = said(callBacks.newsOf(command, beginning.begun(), time));
        return known ? outcome.amending() : outcome;
    }

    /** Told again, it was made when it was told first. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(MakeCallBack command, Actor actor, References references, DepartmentTime time) {
        var at = callBacks.madeAt(command.callBackId(), command.callBack().at());
        return handle(command.madeAt(at), actor, references, time);
    }

    @CommandHandler
    Outcome handle(PassProblemOn command, Actor actor, DepartmentTime time) {
        actor.mustReach(beginning.begun().specialistId());
        var known = callBacks.withProblem(command.callBackId());
        return said(callBacks.newsOf(command.told(known, time.now()), beginning.begun(), time));
    }

    @CommandHandler
    Outcome handle(CallBackWithSolution command, Actor actor, DepartmentTime time) {
        actor.mustReach(beginning.begun().specialistId());
        var known = callBacks.withProblem(command.callBackId());
        return said(callBacks.newsOf(command.told(known, time.now()), beginning.begun(), time));
    }

    @CommandHandler
    Outcome handle(WithdrawCallBack command, Actor actor, DepartmentTime time) {
        actor.mustReach(beginning.begun().specialistId());
        var known = callBacks.known(command.callBackId());
        if (known.withdrawn() != null) return unchanged();
        return said(callBacks.newsOf(command.told(known), beginning.begun(), time));
    }

    private Outcome begin(BeginSeries command, References references, DepartmentTime time) {
        references.mustKnow(command.clientId());
        references.mustKnow(command.agent(), "agent");
        boolean known = beginning.isTold();
        var outcome = said(beginning.newsOf(command, time));
        return known ? outcome.amending() : outcome;
    }

    @EventSourcingHandler
    void on(SeriesEvent event) {
        id = SeriesCommand.id(event.standard(), event.seriesId());
        beginning = beginning.after(event);
        callBacks.after(event);
    }
}
