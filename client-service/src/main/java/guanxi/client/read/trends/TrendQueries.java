package guanxi.client.read.trends;

import guanxi.language.client.ClientId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about where clients are heading. */
@Component
public class TrendQueries {
    private final ViewReader<TrendEntry> trends;

    TrendQueries(Views views) {
        this.trends = views.reader(TrendEntry.VIEW);
    }

    public Optional<NotedTrend> of(ClientId client, AsOf day) {
        return trends.byId(client.number()).flatMap(trend -> trend.on(day));
    }
}
