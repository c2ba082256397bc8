package guanxi.platform.eventstore;

import java.util.Optional;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;

/**
 * The embedded event store that all services of a JVM share. It knows nothing of Axon's life cycle on purpose: the first
 * service to stop would stop it for the others. Whoever made it closes it.
 */
public final class LocalEventStore extends AbstractEventStore implements AutoCloseable {
    final SqliteEventStorageEngine engine;
    private final Announcer announcer;

    private static final class Settings extends AbstractEventStore.Builder {}

    public LocalEventStore(SqliteEventStorageEngine engine) {
        super(new Settings().storageEngine(engine));
        this.engine = engine;
        this.announcer = new Announcer(engine.head());
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken token) {
        announcer.requireOpen();
        return new LocalEventStream(engine, announcer, Positions.of(token));
    }

    /** Why no more events are taken until the store is opened anew, if that is so. */
    public Optional<Throwable> distrust() {
        return engine.distrust();
    }

    /** Writes what is queued and gives up the file. Closing twice does no harm. */
    @Override
    public void close() {
        announcer.close();
        engine.close();
    }
}
