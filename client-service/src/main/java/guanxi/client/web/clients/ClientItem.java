package guanxi.client.web.clients;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.query.merging.MergedClient;
import guanxi.client.read.clients.ClientEntry;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import org.jspecify.annotations.Nullable;

/**
 * A client as the API shows it.
 *
 * @param contact absent for who may not know it
 */
record ClientItem(
        ClientId clientId,
        @JsonUnwrapped @JsonIgnoreProperties("contact") ClientProfile profile,
        @Nullable Contact contact,
        long version) {

    /** Empty after the person was erased. */
    record Contact(
            @Nullable String name,
            @Nullable String title,
            @Nullable String phone) {
        static Contact of(Person person) {
            return new Contact(person.name(), person.title(), person.phone());
        }
    }

    static ClientItem of(ClientEntry client, boolean withContact) {
        return of(client, client.profile(), withContact);
    }

    /** As its own file shows it: with what it took from those that were merged into it. */
    static ClientItem of(MergedClient merged, boolean withContact) {
        return of(merged.client(), merged.profile(), withContact);
    }

    private static ClientItem of(ClientEntry client, ClientProfile shown, boolean withContact) {
        return new ClientItem(
                client.clientId(), shown, withContact ? Contact.of(shown.contact()) : null, client.version());
    }
}
