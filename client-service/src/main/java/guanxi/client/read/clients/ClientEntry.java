package guanxi.client.read.clients;

import static guanxi.platform.view.ViewDefinition.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.likeness.Telephone;
import guanxi.language.Person;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientMerged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.tenure.Timeline;
import guanxi.platform.view.ViewDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's file as it stands now: what its profile says stands in its document beside the rest, and is asked for by its names.
 *
 * @param mainContact the number, among the contacts, of whom to talk to first
 * @param territories where it was when, as told so far
 * @param mergedInto absent unless it is merged
 */
public record ClientEntry(
        ClientId clientId,
        @JsonUnwrapped ClientProfile profile,
        ContactId mainContact,
        List<FiledContact> contacts,
        Timeline<TerritoryId> territories,
        @Nullable MergedInto mergedInto,
        Search search,
        long version) {
    public static final ViewDefinition<ClientEntry> VIEW = view(
                    "clients", 5, ClientEntry.class, c -> c.clientId().number())
            .foundBy("clientId")
            .foundBy("owner", "clientId")
            .foundBy("search.territory", "clientId")
            .foundBy("tier", "clientId")
            .foundBy("stage", "clientId")
            .foundBy("mergedInto.client", "clientId")
            .touchedBy(ClientEvent.class, e -> e.clientId().number());

    static ClientEntry of(ClientRegistered event) {
        var profile = event.profile();
        var first = new FiledContact(ContactId.FIRST, Contact.of(profile.contact()));
        return of(
                event.clientId(),
                profile,
                ContactId.FIRST,
                List.of(first),
                Timeline.always(profile.territory()),
                null,
                0);
    }

    ClientEntry with(ClientProfile other) {
        return of(clientId, other, mainContact, contacts, territories, mergedInto, version);
    }

    ClientEntry in(Timeline<TerritoryId> others) {
        return of(clientId, profile.in(others.latest()), mainContact, contacts, others, mergedInto, version);
    }

    ClientEntry naming(ContactId number, Contact someone) {
        var all = new ArrayList<>(contacts);
        all.add(new FiledContact(number, someone));
        return with(mainContact, all);
    }

    ClientEntry changing(ContactId number, Contact someone) {
        return with(
                mainContact,
                contacts.stream()
                        .map(filed -> filed.contactId().equals(number) ? new FiledContact(number, someone) : filed)
                        .toList());
    }

    ClientEntry choosing(ContactId number) {
        return with(number, contacts);
    }

    ClientEntry mergedInto(ClientMerged by) {
        var into = new MergedInto(by.into(), by.taken(), by.occurredAt());
        return of(clientId, profile, mainContact, contacts, territories, into, version);
    }

    ClientEntry separated() {
        return of(clientId, profile, mainContact, contacts, territories, null, version);
    }

    ClientEntry at(long newVersion) {
        return of(clientId, profile, mainContact, contacts, territories, mergedInto, newVersion);
    }

    /** @param end of a number */
    boolean isCalledAt(String end) {
        return contacts.stream()
                .map(filed -> filed.contact().person().phone())
                .anyMatch(phone -> phone != null && Telephone.digits(phone).endsWith(end));
    }

    private ClientEntry with(ContactId main, List<FiledContact> all) {
        Person first = all.stream()
                .filter(filed -> filed.contactId().equals(main))
                .findFirst()
                .orElseThrow()
                .contact()
                .person();
        return of(clientId, profile.with(first), main, List.copyOf(all), territories, mergedInto, version);
    }

    private static ClientEntry of(
            ClientId id,
            ClientProfile profile,
            ContactId main,
            List<FiledContact> contacts,
            Timeline<TerritoryId> territories,
            @Nullable MergedInto merged,
            long version) {
        return new ClientEntry(
                id, profile, main, contacts, territories, merged, Search.of(profile, merged == null), version);
    }
}
