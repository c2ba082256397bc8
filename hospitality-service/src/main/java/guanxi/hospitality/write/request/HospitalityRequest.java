package guanxi.hospitality.write.request;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.hospitality.write.request.RequestCommand.ApproveRequest;
import guanxi.hospitality.write.request.RequestCommand.RefuseRequest;
import guanxi.hospitality.write.request.RequestCommand.SettleRequest;
import guanxi.hospitality.write.request.RequestCommand.SubmitRequest;
import guanxi.language.Money;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityEvent.HospitalityApproved;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRefused;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityEvent.HospitalitySettled;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A request to entertain a client (F-12): submitted, approved or refused, and settled with what it cost. */
@Aggregate
class HospitalityRequest extends DecidingAggregate {
    private enum Status {
        REQUESTED,
        APPROVED,
        REFUSED,
        SETTLED
    }

    @AggregateIdentifier
    private HospitalityRequestId id;

    private HospitalityPlan plan;
    private Status status;
    private String reason;
    private Budget actual;

    HospitalityRequest() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SubmitRequest command, Actor actor, References references, Persons persons, DepartmentTime time) {
        HospitalityPlan wanted = asRemembered(command.plan(), persons);
        actor.mustReach(wanted.applicant());
        mustNotBeNegative(wanted.budget());
        references.mustKnow(wanted.applicant());
        references.mustKnow(wanted.clientId());
        if (wanted.equals(plan)) return unchanged();
        requireSame("This request", plan, wanted);
        return changed(new HospitalityRequested(command.requestId(), wanted, time.startOf(wanted.requestedOn())));
    }

    @CommandHandler
    Outcome handle(ApproveRequest command, Actor actor, DepartmentTime time) {
        actor.mustReach(plan.applicant());
        if (status == Status.APPROVED || status == Status.SETTLED) return unchanged();
        require(
                status == Status.REQUESTED,
                RequestRule.ONLY_AN_OPEN_REQUEST_IS_APPROVED,
                "This request was refused; submit another one.");
        return changed(Approver.of(actor).approves(id, plan, time.now()));
    }

    @CommandHandler
    Outcome handle(RefuseRequest command, Actor actor, DepartmentTime time) {
        actor.mustReach(plan.applicant());
        if (command.reason().equals(reason)) return unchanged();
        requireSame("This refusal", "reason", reason, command.reason());
        require(
                status == Status.REQUESTED,
                RequestRule.ONLY_AN_OPEN_REQUEST_IS_REFUSED,
                "This request was approved; it cannot be refused any more.");
        return changed(Approver.of(actor).refuses(id, plan, command.reason(), time.now()));
    }

    @CommandHandler
    Outcome handle(SettleRequest command, Actor actor, DepartmentTime time) {
        actor.mustReach(plan.applicant());
        mustNotBeNegative(command.actual());
        if (command.actual().equals(actual)) return unchanged();
        requireSame("This settlement", actual, command.actual());
        require(
                status == Status.APPROVED,
                RequestRule.ONLY_AN_APPROVED_REQUEST_IS_SETTLED,
                "This request is not approved, so there is nothing to settle.");
        return changed(new HospitalitySettled(
                id, plan.clientId(), command.actual(), command.actual().total(), time.now()));
    }

    /** Guests who were erased are nobody any more, in what is recorded and in what tells of them again. */
    private HospitalityPlan asRemembered(HospitalityPlan told, Persons persons) {
        boolean erased = plan != null
                && Stream.concat(plan.clientGuests().stream(), plan.ourGuests().stream())
                        .anyMatch(guest -> guest.name() == null);
        return erased ? told.withGuests(persons::asRemembered) : told;
    }

    private static void mustNotBeNegative(Budget budget) {
        boolean plain = Stream.of(budget.meeting(), budget.meal(), budget.transport(), budget.gifts(), budget.other())
                .map(Money::amount)
                .allMatch(amount -> amount.signum() >= 0);
        require(plain, RequestRule.AMOUNTS_ARE_NOT_NEGATIVE, "No line of a budget is below zero.");
    }

    @EventSourcingHandler
    void on(HospitalityRequested event) {
        id = event.requestId();
        plan = event.plan();
        status = Status.REQUESTED;
    }

    @EventSourcingHandler
    void on(HospitalityApproved event) {
        if (event.stillOpen().isEmpty()) status = Status.APPROVED;
    }

    @EventSourcingHandler
    void on(HospitalityRefused event) {
        status = Status.REFUSED;
        reason = event.reason();
    }

    @EventSourcingHandler
    void on(HospitalitySettled event) {
        status = Status.SETTLED;
        actual = event.actual();
    }
}
