package guanxi.client.read.duplicates;

import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientMerged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientEvent.ClientsSeparated;
import guanxi.language.client.ClientEvent.ClientsToldApart;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.platform.view.View;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps by what clients can be taken for each other. */
@Component
@ProcessingGroup("duplicates-projection")
class DuplicateProjection {
    private final TelephoneMarks marks;

    DuplicateProjection(TelephoneMarks marks) {
        this.marks = marks;
    }

    @EventHandler
    void on(ClientRegistered event, View<Recognisable> clients) {
        var told = event.profile();
        var client = Recognisable.registered(
                event.clientId(), told.owner(), told.name(), told.address(), event.occurredAt());
        clients.put(client.calling(ContactId.FIRST, line(ContactId.FIRST, Contact.of(told.contact()), event)));
    }

    @EventHandler
    void on(ClientRenamed event, View<Recognisable> clients) {
        clients.update(known -> known.named(event.name(), event.occurredAt()));
    }

    @EventHandler
    void on(ClientAddressChanged event, View<Recognisable> clients) {
        clients.update(known -> known.at(event.address(), event.occurredAt()));
    }

    @EventHandler
    void on(ClientHandedOver event, View<Recognisable> clients) {
        clients.update(known -> known.ownedBy(event.owner()));
    }

    @EventHandler
    void on(ContactNamed event, View<Recognisable> clients) {
        clients.update(known -> known.calling(event.contactId(), line(event.contactId(), event.contact(), event)));
    }

    @EventHandler
    void on(ContactChanged event, View<Recognisable> clients) {
        clients.update(known -> known.calling(event.contactId(), line(event.contactId(), event.contact(), event)));
    }

    /** The mark of his number goes with the event, whether or not his key is destroyed yet (ADR 5). */
    @EventHandler
    void on(ContactErased event, View<Recognisable> clients) {
        clients.update(known -> known.forgetting(event.person()));
    }

    @EventHandler
    void on(ClientsToldApart event, View<Recognisable> clients) {
        clients.update(known -> known.toldApartFrom(event.other()));
    }

    @EventHandler
    void on(ClientMerged event, View<Recognisable> clients) {
        clients.update(known -> known.mergedInto(event.into()));
    }

    @EventHandler
    void on(ClientsSeparated event, View<Recognisable> clients) {
        clients.update(known -> known.mergedInto(null));
    }

    /** Absent where no number is known, as of whoever was erased. */
    private Optional<Line> line(ContactId contact, Contact told, ClientEvent by) {
        Instant since = by.occurredAt();
        return marks.of(told.person().phone())
                .map(mark -> new Line(contact, marks.pseudonym(told.person()), mark, since));
    }
}
