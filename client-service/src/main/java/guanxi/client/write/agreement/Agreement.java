package guanxi.client.write.agreement;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.FiledClients;
import guanxi.client.write.agreement.AgreementCommand.CorrectAgreement;
import guanxi.client.write.agreement.AgreementCommand.DraftAgreement;
import guanxi.client.write.agreement.AgreementCommand.EndAgreement;
import guanxi.client.write.agreement.AgreementCommand.NoteRenewal;
import guanxi.client.write.agreement.AgreementCommand.RecordAgreement;
import guanxi.client.write.agreement.AgreementCommand.RedraftAgreement;
import guanxi.client.write.agreement.AgreementCommand.ReturnAgreement;
import guanxi.client.write.agreement.AgreementCommand.ReviewAgreement;
import guanxi.client.write.agreement.AgreementCommand.SayExpiring;
import guanxi.client.write.agreement.AgreementCommand.SignAgreement;
import guanxi.language.client.AgreementEvent;
import guanxi.language.client.AgreementEvent.AgreementExpiring;
import guanxi.language.client.AgreementEvent.AgreementRenewed;
import guanxi.language.client.AgreementId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** An agreement with a client (D-M-A3): drafted by whoever answers for the client, reviewed by his supervisor, signed by the manager. */
@Aggregate
class Agreement extends DecidingAggregate {
    @AggregateIdentifier
    private AgreementId id;

    private final AgreementSoFar soFar = new AgreementSoFar();

    Agreement() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            DraftAgreement command, Actor actor, FiledClients clients, NamedAgreements named, DepartmentTime time) {
        var owner = clients.mustReach(command.clientId(), actor);
        named.mustBeSound(command.terms(), command.clientId());
        if (soFar.everSaid(command.clientId(), command.terms())) return unchanged();
        soFar.mustBeNew(command.clientId(), command.terms());
        return changed(Saying.now(command.agreementId(), command.clientId(), owner, time)
                .drafted(command.terms()));
    }

    @CommandHandler
    Outcome handle(
            RedraftAgreement command, Actor actor, FiledClients clients, NamedAgreements named, DepartmentTime time) {
        var saying = saying(actor, clients, time);
        named.mustBeSound(command.terms(), soFar.client());
        soFar.mustNotBeSigned();
        return command.terms().equals(soFar.terms()) ? unchanged() : changed(saying.drafted(command.terms()));
    }

    @CommandHandler
    Outcome handle(ReviewAgreement command, Actor actor, FiledClients clients, DepartmentTime time) {
        var saying = saying(actor, clients, time);
        if (soFar.isReviewed()) return unchanged();
        soFar.mustBeADraft();
        return changed(saying.reviewed());
    }

    @CommandHandler
    Outcome handle(ReturnAgreement command, Actor actor, FiledClients clients, DepartmentTime time) {
        var saying = saying(actor, clients, time);
        if (soFar.isReturnedFor(command.reason())) return unchanged();
        soFar.mustBeADraft();
        return changed(saying.returned(command.reason()));
    }

    @CommandHandler
    Outcome handle(SignAgreement command, Actor actor, FiledClients clients, DepartmentTime time) {
        var saying = saying(actor, clients, time).on(command.signedOn(), time);
        if (saying.on().equals(soFar.signedOn())) return unchanged();
        requireSame("The signing of this agreement", "signedOn", soFar.signedOn(), saying.on());
        soFar.mustAllowSigning();
        return changed(saying.signed(soFar.terms(), soFar.reminderOf(soFar.terms(), time)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            RecordAgreement command, Actor actor, FiledClients clients, NamedAgreements named, DepartmentTime time) {
        var owner = clients.mustReach(command.clientId(), actor);
        named.mustBeSound(command.terms(), command.clientId());
        var saying = Saying.now(command.agreementId(), command.clientId(), owner, time);
        return said(new Row(command, saying, time).newsTo(soFar));
    }

    @CommandHandler
    Outcome handle(
            CorrectAgreement command, Actor actor, FiledClients clients, NamedAgreements named, DepartmentTime time) {
        var saying = saying(actor, clients, time);
        soFar.mustBeSigned();
        var right = command.terms().renewing(soFar.terms().renews());
        named.mustBeSound(right, soFar.client());
        if (right.equals(soFar.terms())) return unchanged();
        return changed(saying.corrected(right, soFar.reminderOf(right, time), command.reason()));
    }

    @CommandHandler
    Outcome handle(EndAgreement command, Actor actor, FiledClients clients, DepartmentTime time) {
        var saying = saying(actor, clients, time).on(command.endedOn(), time);
        if (saying.on().equals(soFar.endedOn())) return unchanged();
        requireSame("The end of this agreement", "endedOn", soFar.endedOn(), saying.on());
        soFar.mustAllowEnding(saying.on());
        return changed(saying.ended(command.reason()));
    }

    @CommandHandler
    Outcome handle(NoteRenewal command, FiledClients clients, DepartmentTime time) {
        if (soFar.isRenewedBy(command.renewedBy())) return unchanged();
        var owner = clients.ownerOfKnown(soFar.client());
        return changed(new AgreementRenewed(
                id,
                soFar.client(),
                owner,
                command.renewedBy(),
                command.renewedOn(),
                time.startOf(command.renewedOn())));
    }

    /** Of the clock. */
    @CommandHandler
    Outcome handle(SayExpiring command, FiledClients clients, DepartmentTime time) {
        Instant near = soFar.expiringAt();
        if (near == null || !time.now().isAfter(near)) return unchanged();
        var owner = clients.ownerOfKnown(soFar.client());
        return changed(
                new AgreementExpiring(id, soFar.client(), owner, soFar.terms().validUntil(), near));
    }

    private Saying saying(Actor actor, FiledClients clients, DepartmentTime time) {
        return Saying.now(id, soFar.client(), clients.mustReach(soFar.client(), actor), time);
    }

    @EventSourcingHandler
    void on(AgreementEvent event) {
        id = event.agreementId();
        soFar.after(event);
    }
}
