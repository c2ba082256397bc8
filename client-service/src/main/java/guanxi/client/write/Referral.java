package guanxi.client.write;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.ReferralCommand.ConfirmReferral;
import guanxi.client.write.ReferralCommand.RecordReferral;
import guanxi.client.write.ReferralCommand.SendReferral;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralId;
import guanxi.platform.decision.Actor;
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

/** A client's groups on their way to the project site (F-2 row 3): sent by a specialist, confirmed by the site. */
@Aggregate
class Referral extends DecidingAggregate {
    @AggregateIdentifier
    private ReferralId id;

    private ReferralSent sent;
    private LocalDate confirmedOn;

    Referral() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SendReferral command, Actor actor, References references, DepartmentTime time) {
        LocalDate sentOn = command.sentOn() == null ? time.dateOf(time.now()) : command.sentOn();
        return send(
                new ReferralSent(
                        command.referralId(), command.clientId(), command.specialistId(), command.groups(), sentOn),
                actor,
                references);
    }

    @CommandHandler
    Outcome handle(ConfirmReferral command, Actor actor, DepartmentTime time) {
        actor.mustReach(sent.specialistId());
        LocalDate on = command.confirmedOn() == null ? time.dateOf(time.now()) : command.confirmedOn();
        mustNotPrecede(on, sent.sentOn());
        return confirm(on);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordReferral command, Actor actor, References references) {
        if (command.confirmedOn() != null) mustNotPrecede(command.confirmedOn(), command.sentOn());
        Outcome told = send(
                new ReferralSent(
                        command.referralId(),
                        command.clientId(),
                        command.specialistId(),
                        command.groups(),
                        command.sentOn()),
                actor,
                references);
        if (command.confirmedOn() == null) return told;
        Outcome confirmed = confirm(command.confirmedOn());
        return new Outcome(confirmed.version(), told.changed() || confirmed.changed());
    }

    private Outcome send(ReferralSent wanted, Actor actor, References references) {
        actor.mustReach(wanted.specialistId());
        require(wanted.groups() >= 1, ClientRule.GROUPS_ARE_AT_LEAST_ONE, "A referral is of at least one group.");
        references.mustKnow(wanted.clientId());
        references.mustKnow(wanted.specialistId(), "specialistId");
        if (wanted.equals(sent)) return unchanged();
        requireSame("This referral", sent, wanted);
        return changed(wanted);
    }

    private Outcome confirm(LocalDate on) {
        if (on.equals(confirmedOn)) return unchanged();
        requireSame("This confirmation", "confirmedOn", confirmedOn, on);
        return changed(new ReferralConfirmed(id, sent.clientId(), sent.specialistId(), sent.groups(), on));
    }

    private static void mustNotPrecede(LocalDate confirmed, LocalDate sent) {
        require(
                !confirmed.isBefore(sent),
                ClientRule.CONFIRMED_BEFORE_SENT,
                "The confirmation of " + confirmed + " is before the sending of " + sent + ".");
    }

    @EventSourcingHandler
    void on(ReferralSent event) {
        id = event.referralId();
        sent = event;
    }

    @EventSourcingHandler
    void on(ReferralConfirmed event) {
        confirmedOn = event.confirmedOn();
    }
}
