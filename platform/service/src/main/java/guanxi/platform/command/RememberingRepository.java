package guanxi.platform.command;

import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Loads an aggregate as it was left here, and tells it what was recorded since, by whatever instance: so it is as fresh as one that is
 * read from its first event on, however many there are. There are no snapshots to look for.
 */
final class RememberingRepository<T> extends CachingEventSourcingRepository<T> {
    private final EventStore history;
    private final Cache recent;

    RememberingRepository(EventSourcingRepository.Builder<T> settings, EventStore history, Cache recent) {
        super(settings.eventStore(history).cache(recent));
        this.history = history;
        this.recent = recent;
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, Long expectedVersion) {
        boolean remembered = recent.containsKey(id);
        EventSourcedAggregate<T> aggregate = super.doLoadWithLock(id, expectedVersion);
        if (!remembered) return aggregate;
        DomainEventStream since = history.readEvents(id, aggregate.version() + 1);
        if (since.hasNext()) aggregate.initializeState(since);
        return aggregate;
    }

    @Override
    protected DomainEventStream readEvents(String id) {
        return history.readEvents(id, 0);
    }
}
