package guanxi.history;

import guanxi.history.read.places.EventPlace;
import guanxi.history.read.trail.ClientTrailEntry;
import guanxi.history.web.HistoryAccess;
import guanxi.platform.access.AccessTable;
import guanxi.platform.config.ServiceApplication;
import guanxi.platform.view.ViewDefinition;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** A reader of all contexts, for auditors and other systems. It owns no rule: stopping it stops nobody else. */
@SpringBootApplication
public class HistoryService {

    public static void main(String[] args) {
        builder().run(args);
    }

    public static SpringApplicationBuilder builder() {
        return ServiceApplication.of(HistoryService.class, "history", "history", 8085);
    }

    @Bean
    AccessTable access() {
        return HistoryAccess.TABLE;
    }

    @Bean
    ViewDefinition<ClientTrailEntry> clientTrailView() {
        return ClientTrailEntry.VIEW;
    }

    @Bean
    ViewDefinition<EventPlace> eventPlacesView() {
        return EventPlace.VIEW;
    }
}
