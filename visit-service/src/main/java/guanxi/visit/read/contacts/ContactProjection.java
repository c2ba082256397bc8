package guanxi.visit.read.contacts;

import guanxi.language.visit.PlannedContactEvent.ContactCancelled;
import guanxi.language.visit.PlannedContactEvent.ContactFilled;
import guanxi.language.visit.PlannedContactEvent.ContactMade;
import guanxi.language.visit.PlannedContactEvent.ContactPlanned;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the contacts of the contact plans, those that were called off too. */
@Component
@ProcessingGroup("contacts-projection")
class ContactProjection {
    @EventHandler
    void on(ContactPlanned event, View<ContactEntry> contacts) {
        contacts.put(new ContactEntry(event.contactId(), event.specialistId(), event.on(), event.intent(), null, null));
    }

    @EventHandler
    void on(ContactFilled event, View<ContactEntry> contacts) {
        contacts.update(contact -> contact.with(event.intent()));
    }

    @EventHandler
    void on(ContactMade event, View<ContactEntry> contacts) {
        contacts.update(contact -> contact.made(event.on()));
    }

    @EventHandler
    void on(ContactCancelled event, View<ContactEntry> contacts) {
        contacts.update(contact -> contact.cancelled(event.on()));
    }
}
