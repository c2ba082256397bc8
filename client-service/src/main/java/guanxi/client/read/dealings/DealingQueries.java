package guanxi.client.read.dealings;

import guanxi.language.client.ClientId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about when clients were dealt with. */
@Component
public class DealingQueries {
    private final ViewReader<Dealing> dealings;

    DealingQueries(Views views) {
        this.dealings = views.reader(Dealing.VIEW);
    }

    public Optional<Dealing> newestOf(ClientId client) {
        return dealings
                .find(Query.where("clientId", client.number())
                        .orderBy("at")
                        .newestFirst()
                        .limit(1))
                .stream()
                .findFirst();
    }
}
