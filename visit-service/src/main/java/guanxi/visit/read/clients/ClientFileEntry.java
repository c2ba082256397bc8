package guanxi.visit.read.clients;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.client.ClientProfile.Tier;
import guanxi.language.client.ContactId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a client's file says of whose he is and how the relationship stands, of where he is reached, and of whom to talk to.
 *
 * @param mainContact the number, among the contacts, of whom to talk to first
 */
@RecordBuilder
public record ClientFileEntry(
        ClientId clientId,
        ColleagueId owner,
        Tier tier,
        Stage stage,
        String address,
        ContactId mainContact,
        List<FiledPerson> contacts)
        implements ClientFileEntryBuilder.With {
    public static final ViewDefinition<ClientFileEntry> VIEW = view(
                    "client_files", 2, ClientFileEntry.class, f -> f.clientId().number())
            .foundBy("owner")
            .touchedBy(ClientEvent.class, e -> e.clientId().number());

    public record FiledPerson(ContactId contactId, Person person) {}

    static ClientFileEntry of(ClientRegistered event) {
        var profile = event.profile();
        return new ClientFileEntry(
                event.clientId(),
                profile.owner(),
                profile.tier(),
                profile.stage(),
                profile.address(),
                ContactId.FIRST,
                List.of(new FiledPerson(ContactId.FIRST, profile.contact())));
    }

    /** Whom to talk to first. */
    public Person person() {
        return contacts.stream()
                .filter(filed -> filed.contactId().equals(mainContact))
                .findFirst()
                .orElseThrow()
                .person();
    }

    /** Whoever had that number is known by what is said of him now. */
    ClientFileEntry with(ContactId number, Person someone) {
        var others = contacts.stream().filter(filed -> !filed.contactId().equals(number));
        return withContacts(Stream.concat(others, Stream.of(new FiledPerson(number, someone)))
                .toList());
    }
}
