package guanxi.client.read.prospects;

import guanxi.language.client.ClientId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about whose clients are, and which are nobody's. */
@Component
public class ProspectQueries {
    private final ViewReader<ProspectEntry> prospects;

    ProspectQueries(Views views) {
        this.prospects = views.reader(ProspectEntry.VIEW);
    }

    public Optional<ProspectEntry> find(ClientId client) {
        return prospects.byId(client.number());
    }

    /** Those that were ever in the pool, by number. */
    public List<ProspectEntry> everInPool() {
        return prospects.find(Query.where("wasInPool", true).orderBy("clientId"));
    }
}
