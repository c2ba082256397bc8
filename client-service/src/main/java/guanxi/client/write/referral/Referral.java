package guanxi.client.write.referral;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.referral.ReferralCommand.ConfirmReferral;
import guanxi.client.write.referral.ReferralCommand.CorrectReferral;
import guanxi.client.write.referral.ReferralCommand.RecordReferral;
import guanxi.client.write.referral.ReferralCommand.SendReferral;
import guanxi.client.write.referral.ReferralCommand.WithdrawReferral;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralEvent.ReferralWithdrawn;
import guanxi.language.client.ReferralId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A client's groups on their way to the project site (F-2 row 3): sent by a specialist, confirmed by the site, corrected or withdrawn
 * with a reason. What was accepted once is remembered: told again it changes nothing, also if it was corrected since.
 */
@Aggregate
class Referral extends DecidingAggregate {
    @AggregateIdentifier
    private ReferralId id;

    private ReferralSent sent;
    private LocalDate confirmedOn;
    private boolean withdrawn;
    private final Map<ReferralSent, Set<LocalDate>> accepted = new HashMap<>();

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
        LocalDate on = command.confirmedOn();
        if (on != null) mustNotPrecede(on, command.sentOn());
        var row = new ReferralSent(
                command.referralId(), command.clientId(), command.specialistId(), command.groups(), command.sentOn());
        Outcome told = send(row, actor, references);
        if (on == null || accepted.get(row).contains(on)) return told;
        requireSame("This referral, corrected since,", sent, row);
        Outcome confirmed = confirm(on);
        return new Outcome(confirmed.version(), told.changed() || confirmed.changed());
    }

    @CommandHandler
    Outcome handle(CorrectReferral command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(sent.specialistId());
        var right =
                new ReferralSent(id, command.clientId(), command.specialistId(), command.groups(), command.sentOn());
        mustBeSound(right, actor, references);
        if (command.confirmedOn() != null) mustNotPrecede(command.confirmedOn(), command.sentOn());
        mustStand();
        if (right.equals(sent) && Objects.equals(command.confirmedOn(), confirmedOn)) return unchanged();
        references.mustBeThere(right.specialistId(), right.sentOn());
        return changed(new ReferralCorrected(
                id,
                right.clientId(),
                right.specialistId(),
                right.groups(),
                right.sentOn(),
                command.confirmedOn(),
                command.reason(),
                time.now()));
    }

    @CommandHandler
    Outcome handle(WithdrawReferral command, Actor actor, DepartmentTime time) {
        actor.mustReach(sent.specialistId());
        if (withdrawn) return unchanged();
        return changed(new ReferralWithdrawn(id, sent.clientId(), sent.specialistId(), command.reason(), time.now()));
    }

    private Outcome send(ReferralSent wanted, Actor actor, References references) {
        mustBeSound(wanted, actor, references);
        if (accepted.containsKey(wanted)) return unchanged();
        requireSame("This referral", sent, wanted);
        references.mustBeThere(wanted.specialistId(), wanted.sentOn());
        return changed(wanted);
    }

    private Outcome confirm(LocalDate on) {
        mustStand();
        if (on.equals(confirmedOn)) return unchanged();
        requireSame("This confirmation", "confirmedOn", confirmedOn, on);
        return changed(new ReferralConfirmed(id, sent.clientId(), sent.specialistId(), sent.groups(), on));
    }

    private void mustStand() {
        require(!withdrawn, ReferralRule.A_WITHDRAWN_REFERRAL_STAYS_WITHDRAWN, "This referral was withdrawn.");
    }

    private static void mustBeSound(ReferralSent wanted, Actor actor, References references) {
        actor.mustReach(wanted.specialistId());
        require(wanted.groups() >= 1, ReferralRule.GROUPS_ARE_AT_LEAST_ONE, "A referral is of at least one group.");
        references.mustKnow(wanted.clientId());
        references.mustKnow(wanted.specialistId());
    }

    private static void mustNotPrecede(LocalDate confirmed, LocalDate sent) {
        require(
                !confirmed.isBefore(sent),
                ReferralRule.CONFIRMED_BEFORE_SENT,
                "The confirmation of " + confirmed + " is before the sending of " + sent + ".");
    }

    @EventSourcingHandler
    void on(ReferralSent event) {
        id = event.referralId();
        remember(event, null);
    }

    @EventSourcingHandler
    void on(ReferralConfirmed event) {
        remember(sent, event.confirmedOn());
    }

    @EventSourcingHandler
    void on(ReferralCorrected event) {
        remember(
                new ReferralSent(id, event.clientId(), event.specialistId(), event.groups(), event.sentOn()),
                event.confirmedOn());
    }

    @EventSourcingHandler
    void on(ReferralWithdrawn event) {
        withdrawn = true;
    }

    private void remember(ReferralSent said, LocalDate confirmed) {
        sent = said;
        confirmedOn = confirmed;
        var confirmations = accepted.computeIfAbsent(said, s -> new HashSet<>());
        if (confirmed != null) confirmations.add(confirmed);
    }
}
