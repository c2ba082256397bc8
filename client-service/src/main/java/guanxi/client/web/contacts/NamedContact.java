package guanxi.client.web.contacts;

import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody of a client's side as he is named first.
 *
 * @param contactId absent if nobody has given him one
 */
record NamedContact(
        ContactId contactId,
        String name,
        String title,
        String phone,
        String role,
        Contact.DecisionWeight weight,
        LocalDate birthday,
        List<String> customs,
        List<String> likes,
        List<String> taboos) {

    KnownContact known() {
        return new KnownContact(name, title, phone, role, weight, birthday, customs, likes, taboos);
    }
}
