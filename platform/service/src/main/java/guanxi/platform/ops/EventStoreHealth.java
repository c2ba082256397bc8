package guanxi.platform.ops;

import guanxi.platform.eventstore.LocalEventStore;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** A store that takes no more events is a service that takes no more commands, and no waiting mends it. */
public final class EventStoreHealth implements HealthIndicator {
    private final EventStore store;

    /** @param store has a health of its own where it is an Axon Server */
    public EventStoreHealth(EventStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        Optional<Throwable> distrust = store instanceof LocalEventStore local ? local.distrust() : Optional.empty();
        return distrust.map(failure -> Health.down()
                        .withDetail(
                                "reason",
                                "The event store could not make sure of what it wrote, and takes no more events."
                                        + " Restart this process; look at the disk first.")
                        .withDetail("failure", String.valueOf(failure.getMessage()))
                        .build())
                .orElseGet(() -> Health.up().build());
    }
}
