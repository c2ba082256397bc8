package guanxi.client.read.clients;

import guanxi.client.likeness.Telephone;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Questions about clients. */
@Component
public class ClientQueries {
    private final ViewReader<ClientEntry> clients;

    @Autowired
    ClientQueries(Views views) {
        this(views.reader(ClientEntry.VIEW));
    }

    ClientQueries(ViewReader<ClientEntry> clients) {
        this.clients = clients;
    }

    public Optional<ClientEntry> find(ClientId id) {
        return clients.byId(id.number());
    }

    public boolean knows(ClientId id) {
        return clients.exists(id.number());
    }

    /** By number; one that is not known is not among them. */
    public Map<ClientId, ColleagueId> owners(Collection<ClientId> ids) {
        return clients.byIds(ids.stream().map(ClientId::number).distinct().toList()).stream()
                .collect(Collectors.toMap(
                        ClientEntry::clientId, client -> client.profile().owner()));
    }

    public List<ClientEntry> those(Collection<String> numbers) {
        return clients.byIds(numbers);
    }

    public boolean isMerged(ClientId id) {
        return find(id).filter(client -> client.mergedInto() != null).isPresent();
    }

    /** In the order in which they were merged. */
    public List<ClientEntry> mergedInto(ClientId id) {
        return clients.find(Query.where("mergedInto.client", id.number()).orderBy("clientId")).stream()
                .sorted(Comparator.comparing(client -> client.mergedInto().since()))
                .toList();
    }

    /**
     * By number.
     *
     * @param searched a part of the name, as it is written or read; or, of whoever may know contacts, how the telephone number of one
     *     ends. No index has that, since it is sealed: each file is opened, and of whoever was erased there is nothing to find
     */
    public Page<ClientEntry> find(Query filter, @Nullable String searched, boolean mayKnowContacts, Paging paging) {
        String letters = Search.letters(searched);
        var end = mayKnowContacts ? Telephone.end(searched) : Optional.<String>empty();
        if (end.isEmpty())
            return clients.page(filter.contains("search.letters", letters).orderBy("clientId"), paging);
        var found = clients.find(filter).stream()
                .filter(client -> client.search().letters().contains(letters) || client.isCalledAt(end.get()));
        return Page.of(found, paging, client -> client.clientId().number());
    }
}
