package guanxi.client.web.contacts;

import guanxi.client.read.clients.ClientEntry;
import guanxi.client.read.clients.FiledContact;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody of a client's side as the API shows him.
 *
 * @param main whether he is the one to talk to first
 */
public record ContactItem(
        ContactId contactId,
        boolean main,
        String name,
        String title,
        String phone,
        String role,
        Contact.DecisionWeight weight,
        LocalDate birthday,
        List<String> customs,
        List<String> likes,
        List<String> taboos) {

    /** Without those who were erased. */
    public static List<ContactItem> of(ClientEntry client) {
        return client.contacts().stream()
                .filter(filed -> !filed.isForgotten())
                .map(filed -> of(filed, client.mainContact()))
                .toList();
    }

    private static ContactItem of(FiledContact filed, ContactId main) {
        Contact contact = filed.contact();
        return new ContactItem(
                filed.contactId(),
                filed.contactId().equals(main),
                contact.person().name(),
                contact.person().title(),
                contact.person().phone(),
                contact.role(),
                contact.weight(),
                contact.birthday(),
                contact.customs(),
                contact.likes(),
                contact.taboos());
    }
}
