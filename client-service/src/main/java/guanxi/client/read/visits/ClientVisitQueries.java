package guanxi.client.read.visits;

import guanxi.language.client.ClientId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Questions about the visits that clients had. */
@Component
public class ClientVisitQueries {
    private final ViewReader<ClientVisit> visits;

    ClientVisitQueries(Views views) {
        this.visits = views.reader(ClientVisit.VIEW);
    }

    /** The newest first. */
    public List<ClientVisit> ofClients(Collection<ClientId> clients, int most) {
        return visits.find(Query.all()
                .in("clientId", clients.stream().map(ClientId::number).collect(Collectors.toSet()))
                .orderBy("startedAt")
                .newestFirst()
                .limit(most));
    }
}
