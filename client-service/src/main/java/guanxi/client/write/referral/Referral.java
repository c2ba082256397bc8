package guanxi.client.write.referral;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.References;
import guanxi.client.write.referral.ReferralCommand.ConfirmReferral;
import guanxi.client.write.referral.ReferralCommand.CorrectReferral;
import guanxi.client.write.referral.ReferralCommand.RecordReferral;
import guanxi.client.write.referral.ReferralCommand.SendReferral;
import guanxi.client.write.referral.ReferralCommand.WithdrawReferral;
import guanxi.language.client.ReferralEvent;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralEvent.ReferralWithdrawn;
import guanxi.language.client.ReferralId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
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

    private Sending sent;
    private LocalDate confirmedOn;
    private boolean withdrawn;
    private final Map<Sending, Set<LocalDate>> accepted = new HashMap<>();

    Referral() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SendReferral command, Actor actor, References references, DepartmentTime time) {
        Instant at = command.sentOn() == null ? time.now() : time.startOf(command.sentOn());
        var wanted = new Sending(command.clientId(), command.specialistId(), command.groups(), time.dateOf(at));
        return send(command.referralId(), wanted, at, actor, references);
    }

    @CommandHandler
    Outcome handle(ConfirmReferral command, Actor actor, DepartmentTime time) {
        actor.mustReach(sent.specialistId());
        Instant at = command.confirmedOn() == null ? time.now() : time.startOf(command.confirmedOn());
        sent.mustPrecede(time.dateOf(at));
        return confirm(time.dateOf(at), at);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordReferral command, Actor actor, References references, DepartmentTime time) {
        LocalDate on = command.confirmedOn();
        var row = new Sending(command.clientId(), command.specialistId(), command.groups(), command.sentOn());
        if (on != null) row.mustPrecede(on);
        Outcome told = send(command.referralId(), row, time.startOf(row.sentOn()), actor, references);
        if (on == null || accepted.get(row).contains(on)) return told;
        requireSame("This referral, corrected since,", sent, row);
        Outcome confirmed = confirm(on, time.startOf(on));
        return new Outcome(confirmed.version(), told.changed() || confirmed.changed(), told.created());
    }

    @CommandHandler
    Outcome handle(CorrectReferral command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(sent.specialistId());
        var right = new Sending(command.clientId(), command.specialistId(), command.groups(), command.sentOn());
        right.mustBeSound(actor, references);
        if (command.confirmedOn() != null) right.mustPrecede(command.confirmedOn());
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

    private Outcome send(ReferralId referral, Sending wanted, Instant at, Actor actor, References references) {
        wanted.mustBeSound(actor, references);
        if (accepted.containsKey(wanted)) return unchanged();
        requireSame("This referral", sent, wanted);
        references.mustBeThere(wanted.specialistId(), wanted.sentOn());
        return changed(new ReferralSent(
                referral, wanted.clientId(), wanted.specialistId(), wanted.groups(), wanted.sentOn(), at));
    }

    private Outcome confirm(LocalDate on, Instant at) {
        mustStand();
        if (on.equals(confirmedOn)) return unchanged();
        requireSame("This confirmation", "confirmedOn", confirmedOn, on);
        return changed(new ReferralConfirmed(id, sent.clientId(), sent.specialistId(), sent.groups(), on, at));
    }

    private void mustStand() {
        require(!withdrawn, ReferralRule.A_WITHDRAWN_REFERRAL_STAYS_WITHDRAWN, "This referral was withdrawn.");
    }

    @EventSourcingHandler
    void on(ReferralEvent event) {
        id = event.referralId();
        switch (event) {
            case ReferralSent told ->
                remember(new Sending(told.clientId(), told.specialistId(), told.groups(), told.sentOn()), null);
            case ReferralConfirmed confirmed -> remember(sent, confirmed.confirmedOn());
            case ReferralCorrected right ->
                remember(
                        new Sending(right.clientId(), right.specialistId(), right.groups(), right.sentOn()),
                        right.confirmedOn());
            case ReferralWithdrawn none -> withdrawn = true;
        }
    }

    private void remember(Sending said, LocalDate confirmed) {
        sent = said;
        confirmedOn = confirmed;
        var confirmations = accepted.computeIfAbsent(said, s -> new HashSet<>());
        if (confirmed != null) confirmations.add(confirmed);
    }
}
