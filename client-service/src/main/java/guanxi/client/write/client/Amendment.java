package guanxi.client.write.client;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientIndustryChanged;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientEvent.ClientTierChanged;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.ClientEvent.MainContactChosen;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Master data that is told of a registered client: what happened, if it was so and is so now. */
record Amendment(ClientId client, LocalDate today, Instant now) {

    List<ClientEvent> of(ClientProfile was, ClientProfile is, Contacts contacts) {
        Stream<ClientEvent> ofTheClient = Stream.of(
                        differs(was.name(), is.name(), new ClientRenamed(client, is.name(), now)),
                        differs(was.industry(), is.industry(), new ClientIndustryChanged(client, is.industry(), now)),
                        differs(was.address(), is.address(), new ClientAddressChanged(client, is.address(), now)),
                        differs(was.territory(), is.territory(), relocated(is.territory())),
                        differs(was.tier(), is.tier(), new ClientTierChanged(client, was.tier(), is.tier(), now)),
                        differs(was.stage(), is.stage(), new ClientStageChanged(client, was.stage(), is.stage(), now)),
                        differs(was.owner(), is.owner(), new ClientHandedOver(client, was.owner(), is.owner(), now)))
                .flatMap(Optional::stream);
        return Stream.concat(ofTheClient, ofContacts(contacts, is.contact()).stream())
                .toList();
    }

    private static Optional<ClientEvent> differs(Object was, Object is, ClientEvent event) {
        return was.equals(is) ? Optional.empty() : Optional.of(event);
    }

    /** From the moment on at which it is told: nobody says since when. */
    private ClientRelocated relocated(TerritoryId territory) {
        return new ClientRelocated(client, territory, today, now, null, now);
    }

    /** Whoever was erased is nobody any more, so that naming him again says nothing. */
    private List<ClientEvent> ofContacts(Contacts contacts, Person told) {
        var events = new ArrayList<ClientEvent>();
        if (told.name() == null) return events;
        Optional<ContactId> known = contacts.numberOf(told.name());
        ContactId number = known.orElseGet(contacts::nextNumber);
        Contact contact = known.flatMap(contacts::find).orElse(Contact.of(told));
        if (known.isEmpty()) events.add(new ContactNamed(client, number, contact, now));
        if (!contact.person().equals(told)) events.add(new ContactChanged(client, number, contact.with(told), now));
        if (!number.equals(contacts.main())) events.add(new MainContactChosen(client, number, now));
        return events;
    }

    /** Where a client is decides which visits count (B-13); whoever makes the visits does not decide it. */
    static void mustBeAllowedToMove(Actor actor) {
        require(
                actor.isAny("supervisor", "manager"),
                ClientRule.A_TERRITORY_IS_CHANGED_BY_SUPERVISOR_OR_MANAGER,
                "Only a supervisor or the manager changes the territory of a registered client.");
    }
}
