package guanxi.client.read.sites;

import guanxi.language.client.ClientId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about sites of clients. */
@Component
public class ClientSiteQueries {
    private final ViewReader<ClientSiteEntry> sites;

    ClientSiteQueries(Views views) {
        this.sites = views.reader(ClientSiteEntry.VIEW);
    }

    /** By the day of opening, then by number. */
    public List<ClientSiteEntry> of(ClientId client) {
        return sites.find(Query.where("clientId", client.number()).orderBy("openedOn"));
    }
}
