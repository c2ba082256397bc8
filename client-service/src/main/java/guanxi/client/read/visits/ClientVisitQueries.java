package guanxi.client.read.visits;

import guanxi.language.client.ClientId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about the visits that clients had. */
@Component
public class ClientVisitQueries {
    private final ViewReader<ClientVisit> visits;

    ClientVisitQueries(Views views) {
        this.visits = views.reader(ClientVisit.VIEW);
    }

    /** The newest first. */
    public List<ClientVisit> ofClient(ClientId client, int most) {
        return visits.find(Query.where("clientId", client.number())
                .orderBy("startedAt")
                .newestFirst()
                .limit(most));
    }
}
