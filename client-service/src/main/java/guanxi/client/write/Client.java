package guanxi.client.write;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.client.write.ClientCommand.EraseContact;
import guanxi.client.write.ClientCommand.RegisterClient;
import guanxi.language.client.ClientEvent.ClientAmended;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
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
    private final Set<String> erased = new HashSet<>();

    Client() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RegisterClient command, Actor actor, References references, Persons persons, DepartmentTime time) {
        if (id != null) actor.mustReach(profile.owner());
        ClientProfile wanted = command.profile();
        actor.mustReach(wanted.owner());
        references.mustKnow(wanted.owner(), "owner");
        if (id == null) return changed(new ClientRegistered(command.clientId(), wanted, time.now()));
        return isKnown(wanted, persons) ? unchanged() : changed(new ClientAmended(id, wanted, time.now()));
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

    private boolean isKnown(ClientProfile wanted, Persons persons) {
        boolean erased = profile.contact().name() == null;
        return profile.equals(erased ? withContactAsRemembered(wanted, persons) : wanted);
    }

    private static ClientProfile withContactAsRemembered(ClientProfile profile, Persons persons) {
        return new ClientProfile(
                profile.name(),
                profile.tier(),
                profile.stage(),
                profile.industry(),
                profile.territory(),
                profile.address(),
                profile.owner(),
                persons.asRemembered(profile.contact()));
    }

    @EventSourcingHandler
    void on(ClientRegistered event) {
        id = event.clientId();
        profile = event.profile();
    }

    @EventSourcingHandler
    void on(ContactErased event) {
        erased.add(event.person());
    }

    @EventSourcingHandler
    void on(ClientAmended event) {
        profile = event.profile();
    }
}
