package guanxi.client.read.clients;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Collection;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Questions about clients. */
@Component
public class ClientQueries {
    private final ViewReader<ClientEntry> clients;

    ClientQueries(Views views) {
        this.clients = views.reader(ClientEntry.VIEW);
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

    /** By number. */
    public Page<ClientEntry> find(Query filter, Paging paging) {
        return clients.page(filter.orderBy("clientId"), paging);
    }
}
