package guanxi.client.read.needs;

import guanxi.language.client.NeedId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about what clients need. */
@Component
public class NeedQueries {
    private final ViewReader<NeedEntry> needs;

    NeedQueries(Views views) {
        this.needs = views.reader(NeedEntry.VIEW);
    }

    public Optional<NeedEntry> find(NeedId id) {
        return needs.byId(id.number());
    }

    /** @param client absent for those of all */
    public List<NeedEntry> ofClient(@Nullable String client) {
        return needs.find(Query.all().and("clientId", client));
    }
}
