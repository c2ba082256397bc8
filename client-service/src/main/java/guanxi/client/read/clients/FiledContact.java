package guanxi.client.read.clients;

import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;

/** Somebody of a client's side, by his number in its file. */
public record FiledContact(ContactId contactId, Contact contact) {

    /** Nobody any more, once his key is destroyed. */
    public boolean isForgotten() {
        return contact.person().name() == null;
    }
}
