package guanxi.client.write.client;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.client.write.References;
import guanxi.client.write.client.ClientCommand.AmendClient;
import guanxi.client.write.client.ClientCommand.ChangeContact;
import guanxi.client.write.client.ClientCommand.ClaimClient;
import guanxi.client.write.client.ClientCommand.EraseContact;
import guanxi.client.write.client.ClientCommand.HandOverClient;
import guanxi.client.write.client.ClientCommand.MergeClient;
import guanxi.client.write.client.ClientCommand.NameContact;
import guanxi.client.write.client.ClientCommand.RegisterClient;
import guanxi.client.write.client.ClientCommand.RegisterNewClient;
import guanxi.client.write.client.ClientCommand.RelocateClient;
import guanxi.client.write.client.ClientCommand.ReturnClientToPool;
import guanxi.client.write.client.ClientCommand.SeparateClient;
import guanxi.client.write.client.ClientCommand.TellClientsApart;
import guanxi.client.write.client.ClientCommand.VerifyClientData;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientDataVerified;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ClientReturnedToPool;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A client's file: registered once, then told of again whenever something about it changes; its owner answers for it. */
@Aggregate
class Client extends DecidingAggregate {
    @AggregateIdentifier
    private ClientId id;

    private final FileSoFar file = new FileSoFar();

    Client() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RegisterClient command, Actor actor, Owners owners, Persons persons, DepartmentTime time) {
        mustReach(command.profile(), actor, owners);
        return register(command.clientId(), asRemembered(command.profile(), persons), actor, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            RegisterNewClient command,
            Actor actor,
            Owners owners,
            Persons persons,
            Lookalikes lookalikes,
            DepartmentTime time) {
        mustReach(command.profile(), actor, owners);
        if (id == null) lookalikes.mustAllBeNamed(command.profile(), command.despite());
        return register(command.clientId(), asRemembered(command.profile(), persons), actor, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AmendClient command, Actor actor, Owners owners, Persons persons, DepartmentTime time) {
        mustReach(command.profile(), actor, owners);
        return amend(command.clientId(), asRemembered(command.profile(), persons), actor, time);
    }

    @CommandHandler
    Outcome handle(RelocateClient command, Actor actor, DepartmentTime time) {
        actor.mustReach(file.profile().owner());
        Amendment.mustBeAllowedToMove(actor);
        if (file.territories().holdsFrom(command.from(), command.territory(), time)) return unchanged();
        return changed(
                new ClientRelocated(id, command.territory(), command.from(), null, command.reason(), time.now()));
    }

    @CommandHandler
    Outcome handle(HandOverClient command) {
        boolean isOthers = !file.profile().owner().equals(command.from());
        if (isOthers || file.wasHandedOverAt(command.at())) return unchanged();
        return changed(new ClientHandedOver(id, command.from(), command.to(), command.at()));
    }

    @CommandHandler
    Outcome handle(ReturnClientToPool command, DepartmentTime time) {
        if (!file.place().mayReturn(file.profile(), command)) return unchanged();
        return changed(new ClientReturnedToPool(id, command.owner(), time.now()));
    }

    /** Of two that claim it at the same moment one is the first; the other finds it taken. */
    @CommandHandler
    Outcome handle(ClaimClient command, Actor actor, Owners owners, DepartmentTime time) {
        actor.mustReach(command.claimant());
        owners.mustKnow(command.claimant());
        if (file.place().isClaimedBy(command.claimant())) return unchanged();
        return said(file.place().claimed(id, file.profile().owner(), command.claimant(), time.now()));
    }

    @CommandHandler
    Outcome handle(EraseContact command, Actor actor, KnownPersons persons, DepartmentTime time) {
        actor.mustReach(file.profile().owner());
        if (file.hasErased(command.person())) return unchanged();
        require(
                persons.knows(command.person()),
                CommonRule.NOT_FOUND,
                "Nobody of this name is recorded at this client; write the name as it is shown.");
        return changed(new ContactErased(id, command.person(), command.reason(), time.now()));
    }

    @CommandHandler
    Outcome handle(NameContact command, Actor actor, Persons persons, DepartmentTime time) {
        actor.mustReach(file.profile().owner());
        require(
                persons.asRemembered(command.contact().person()).name() != null,
                ClientRule.WHOEVER_WAS_ERASED_STAYS_FORGOTTEN,
                "Somebody of this name was erased at this client, and stays forgotten.");
        if (!file.contacts().isNews(command.contactId(), command.contact())) return unchanged();
        return changed(new ContactNamed(id, command.contactId(), command.contact(), time.now()));
    }

    @CommandHandler
    Outcome handle(ChangeContact command, Actor actor, DepartmentTime time) {
        actor.mustReach(file.profile().owner());
        if (!file.contacts().changes(command.contactId(), command.contact())) return unchanged();
        return changed(new ContactChanged(id, command.contactId(), command.contact(), time.now()));
    }

    @CommandHandler
    Outcome handle(VerifyClientData command, Actor actor, DepartmentTime time) {
        actor.mustReach(file.profile().owner());
        Instant at = command.verifiedOn() == null ? time.now() : time.startOf(command.verifiedOn());
        if (file.isVerified(command.fields(), time.dateOf(at))) return unchanged();
        return changed(new ClientDataVerified(id, command.fields(), time.dateOf(at), at));
    }

    @CommandHandler
    Outcome handle(TellClientsApart command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(file.profile().owner());
        return said(file.sameness().tellingApart(command, references, time.now()));
    }

    @CommandHandler
    Outcome handle(MergeClient command, Actor actor, Mergers mergers, DepartmentTime time) {
        actor.mustReach(file.profile().owner());
        return said(file.sameness().merging(command, mergers, actor, time.now()));
    }

    @CommandHandler
    Outcome handle(SeparateClient command, Actor actor, DepartmentTime time) {
        actor.mustReach(file.profile().owner());
        return said(file.sameness().separating(command, time.now()));
    }

    private void mustReach(ClientProfile wanted, Actor actor, Owners owners) {
        if (id != null) actor.mustReach(file.profile().owner());
        actor.mustReach(wanted.owner());
        owners.mustKnow(wanted.owner());
    }

    private ClientProfile asRemembered(ClientProfile told, Persons persons) {
        return id == null ? told : told.with(persons.asRemembered(told.contact()));
    }

    private Outcome register(ClientId client, ClientProfile told, Actor actor, DepartmentTime time) {
        return file.everSaid(told) ? unchanged() : amend(client, told, actor, time);
    }

    private Outcome amend(ClientId client, ClientProfile wanted, Actor actor, DepartmentTime time) {
        Instant now = time.now();
        if (id == null) return changed(new ClientRegistered(client, wanted, now));
        if (!wanted.territory().equals(file.profile().territory())) Amendment.mustBeAllowedToMove(actor);
        return said(new Amendment(id, time.dateOf(now), now).of(file.profile(), wanted, file.contacts()))
                .amending();
    }

    @EventSourcingHandler
    void on(ClientEvent event, DepartmentTime time) {
        id = event.clientId();
        file.after(event, time);
    }
}
