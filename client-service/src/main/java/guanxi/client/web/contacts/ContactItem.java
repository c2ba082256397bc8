package guanxi.client.web.contacts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.read.clients.ClientEntry;
import guanxi.language.client.ContactId;
import java.util.List;

/**
 * Somebody of a client's side as the API shows him.
 *
 * @param main whether he is the one to talk to first
 */
public record ContactItem(
        ContactId contactId, boolean main, @JsonUnwrapped KnownContact known) {

    /** Without those who were erased. */
    public static List<ContactItem> of(ClientEntry client) {
        return client.contacts().stream()
                .filter(filed -> !filed.isForgotten())
                .map(filed -> new ContactItem(
                        filed.contactId(),
                        filed.contactId().equals(client.mainContact()),
                        KnownContact.of(filed.contact())))
                .toList();
    }
}
