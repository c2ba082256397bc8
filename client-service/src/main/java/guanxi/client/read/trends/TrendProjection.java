package guanxi.client.read.trends;

import guanxi.language.client.TrendEvent.ClientTrendNoted;
import guanxi.platform.view.View;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps where clients are heading. */
@Component
@ProcessingGroup("client-trends-projection")
class TrendProjection {
    @EventHandler
    void on(ClientTrendNoted event, View<TrendEntry> trends) {
        var known = trends.find().orElseGet(() -> new TrendEntry(event.clientId(), List.of()));
        trends.put(known.and(NotedTrend.of(event)));
    }
}
