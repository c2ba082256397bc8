package guanxi.client.read.clients;

import guanxi.language.client.ClientId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
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

    /** By number. */
    public Page<ClientEntry> find(Query filter, Paging paging) {
        return clients.page(filter.orderBy("clientId"), paging);
    }
}
