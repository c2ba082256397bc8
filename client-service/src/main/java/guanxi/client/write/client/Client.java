package guanxi.client.write.client;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.client.write.client.ClientCommand.AmendClient;
import guanxi.client.write.client.ClientCommand.EraseContact;
import guanxi.client.write.client.ClientCommand.RegisterClient;
import guanxi.client.write.client.ClientCommand.RelocateClient;
import guanxi.language.client.ClientEvent.ClientAmended;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import guanxi.platform.tenure.Timeline;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A client's file: registered once, amended when its master data changes; its owner answers for it. */
@Aggregate
class Client extends DecidingAggregate {
    @AggregateIdentifier
    private ClientId id;

    private ClientProfile profile;
    private Timeline<String> territories;
    private final Set<ClientProfile> accepted = new HashSet<>();
    private final Set<String> erased = new HashSet<>();

    Client() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RegisterClient command, Actor actor, Owners owners, Persons persons, DepartmentTime time) {
        mustReach(command.profile(), actor, owners);
        if (accepted.stream().anyMatch(known -> says(command.profile(), known, persons))) return unchanged();
        return amend(command.clientId(), command.profile(), actor, persons, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AmendClient command, Actor actor, Owners owners, Persons persons, DepartmentTime time) {
        mustReach(command.profile(), actor, owners);
        return amend(command.clientId(), command.profile(), actor, persons, time);
    }

    @CommandHandler
    Outcome handle(RelocateClient command, Actor actor, DepartmentTime time) {
        actor.mustReach(profile.owner());
        mustMoveClients(actor);
        if (territories.holdsFrom(command.from(), command.territory(), time)) return unchanged();
        return changed(new ClientRelocated(id, command.territory(), command.from(), command.reason(), time.now()));
    }

    @CommandHandler
    Outcome handle(EraseContact command, Actor actor, KnownPersons persons, DepartmentTime time) {
        actor.mustReach(profile.owner());
        if (erased.contains(command.person())) return unchanged();
        require(
                persons.knows(command.person()),
                CommonRule.NOT_FOUND,
                "Nobody of this name is recorded at this client; write the name as it is shown.");
        return changed(new ContactErased(id, command.person(), command.reason(), time.now()));
    }

    private void mustReach(ClientProfile wanted, Actor actor, Owners owners) {
        if (id != null) actor.mustReach(profile.owner());
        actor.mustReach(wanted.owner());
        owners.mustKnow(wanted.owner());
    }

    private Outcome amend(ClientId client, ClientProfile wanted, Actor actor, Persons persons, DepartmentTime time) {
        if (id == null) return changed(new ClientRegistered(client, wanted, time.now()));
        if (says(wanted, profile, persons)) return unchanged();
        if (!wanted.territory().equals(profile.territory())) mustMoveClients(actor);
        return changed(new ClientAmended(id, wanted, time.now()));
    }

    /** Where a client is decides which visits count (B-13); whoever makes the visits does not decide it. */
    private static void mustMoveClients(Actor actor) {
        require(
                actor.isAny("supervisor", "manager"),
                ClientRule.A_TERRITORY_IS_CHANGED_BY_SUPERVISOR_OR_MANAGER,
                "Only a supervisor or the manager changes the territory of a registered client.");
    }

    /** A contact who was erased is nobody any more, in what is recorded and in what tells of him again. */
    private static boolean says(ClientProfile told, ClientProfile known, Persons persons) {
        boolean erased = known.contact().name() == null;
        return known.equals(erased ? told.with(persons.asRemembered(told.contact())) : told);
    }

    @EventSourcingHandler
    void on(ClientRegistered event) {
        id = event.clientId();
        territories = Timeline.always(event.profile().territory());
        remember(event.profile());
    }

    @EventSourcingHandler
    void on(ClientAmended event, DepartmentTime time) {
        territories = territories.amended(event.occurredAt(), event.profile().territory(), time);
        remember(event.profile());
    }

    @EventSourcingHandler
    void on(ClientRelocated event, DepartmentTime time) {
        territories = territories.from(event.from(), event.territory(), time);
        profile = profile.in(territories.latest());
    }

    @EventSourcingHandler
    void on(ContactErased event) {
        erased.add(event.person());
    }

    private void remember(ClientProfile said) {
        profile = said;
        accepted.add(said);
    }
}
