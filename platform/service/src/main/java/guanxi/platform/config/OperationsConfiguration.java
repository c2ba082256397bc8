package guanxi.platform.config;

import guanxi.platform.ops.CaughtUp;
import guanxi.platform.ops.EventStoreHealth;
import guanxi.platform.ops.Lag;
import guanxi.platform.ops.OperationsController;
import guanxi.platform.ops.ReactionController;
import guanxi.platform.ops.ReactionsHealth;
import guanxi.platform.ops.Retries;
import guanxi.platform.ops.Upkeep;
import guanxi.platform.progress.Progress;
import guanxi.platform.view.Views;
import java.time.Clock;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What an operator sees of a service and does to it: readiness, lag, health, what is parked. */
@AutoConfiguration(after = CommandConfiguration.class)
@ConditionalOnProperty("guanxi.service")
@Import({OperationsController.class, ReactionController.class})
public class OperationsConfiguration {

    @Bean
    CaughtUp caughtUp(Progress progress) {
        return new CaughtUp(progress);
    }

    @Bean
    EventStoreHealth eventStoreHealth(EventStore history) {
        return new EventStoreHealth(history);
    }

    @Bean
    Retries retries(Processors processors, EventProcessingConfiguration processing, Clock clock) {
        return new Retries(processors, processing, clock);
    }

    @Bean
    Upkeep upkeep(Retries retries, Views views) {
        return new Upkeep(retries, views);
    }

    @Bean
    ReactionsHealth reactionsGoOn(Processors processors) {
        return new ReactionsHealth(processors);
    }

    @Bean
    Lag lag(Progress progress) {
        return new Lag(progress);
    }
}
