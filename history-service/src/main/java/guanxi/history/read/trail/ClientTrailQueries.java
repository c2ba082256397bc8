package guanxi.history.read.trail;

import guanxi.history.read.RecordedEvent;
import guanxi.language.client.ClientId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import org.springframework.stereotype.Component;

/** Questions about what happened around a client, in all contexts. */
@Component
public class ClientTrailQueries {
    private final ViewReader<ClientTrailEntry> trail;

    ClientTrailQueries(Views views) {
        this.trail = views.reader(ClientTrailEntry.VIEW);
    }

    /** Oldest first. */
    public Page<RecordedEvent> of(ClientId client, Paging paging) {
        Query ofClient = Query.where("clientId", client.number()).orderBy(ClientTrailEntry.ORDER);
        return trail.page(ofClient, paging).map(ClientTrailEntry::event);
    }
}
