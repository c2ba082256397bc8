package guanxi.visit.read.clients;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientId;
import guanxi.language.client.ContactId;
import guanxi.platform.view.ViewDefinition;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a client's file says of where he is reached, and of whom to talk to.
 *
 * @param mainContact the number, among the contacts, of whom to talk to first
 */
public record ClientFileEntry(ClientId clientId, String address, ContactId mainContact, List<FiledPerson> contacts) {
    public static final ViewDefinition<ClientFileEntry> VIEW = view(
                    "client_files", 1, ClientFileEntry.class, f -> f.clientId().number())
            .touchedBy(ClientEvent.class, e -> e.clientId().number());

    public record FiledPerson(ContactId contactId, Person person) {}

    static ClientFileEntry of(ClientRegistered event) {
        var first = new FiledPerson(ContactId.FIRST, event.profile().contact());
        return new ClientFileEntry(event.clientId(), event.profile().address(), ContactId.FIRST, List.of(first));
    }

    /** Whom to talk to first. */
    public Person person() {
        return contacts.stream()
                .filter(filed -> filed.contactId().equals(mainContact))
                .findFirst()
                .orElseThrow()
                .person();
    }

    ClientFileEntry at(String otherAddress) {
        return new ClientFileEntry(clientId, otherAddress, mainContact, contacts);
    }

    ClientFileEntry choosing(ContactId number) {
        return new ClientFileEntry(clientId, address, number, contacts);
    }

    /** Whoever had that number is known by what is said of him now. */
    ClientFileEntry with(ContactId number, Person someone) {
        var others = contacts.stream().filter(filed -> !filed.contactId().equals(number));
        var all = Stream.concat(others, Stream.of(new FiledPerson(number, someone)))
                .toList();
        return new ClientFileEntry(clientId, address, mainContact, all);
    }
}
