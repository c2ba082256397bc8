package guanxi.platform.eventstore;

import guanxi.platform.store.DataFileLock;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Axon's storage port on one SQLite file. Tokens are those of the Axon Server connector (the first event is at 0), so
 * everything that keeps a position works on both stores.
 */
public final class SqliteEventStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {
    private static final int PAGE = 1_000;
    private static final int READ_CONNECTIONS = 4;

    private final DataFileLock lock;
    private final GroupCommit writer;
    private final ReadConnections connections;
    private final EventReader reader;

    private static final class Settings extends BatchingEventStorageEngine.Builder {}

    /** What a stretch of the file holds, and where it ends, which upcasters that drop events would hide. */
    record Page(List<TrackedEventMessage<?>> events, long end) {}

    public SqliteEventStorageEngine(
            Path file, Serializer snapshotSerializer, Serializer eventSerializer, EventUpcaster upcasters) {
        super(new Settings()
                .batchSize(PAGE)
                .snapshotSerializer(snapshotSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(SqliteFailure::isDuplicateKey));
        DataFile dataFile = new DataFile(file);
        dataFile.createFolder();
        lock = DataFileLock.of("The event store", file.toAbsolutePath());
        try {
            writer = new GroupCommit(dataFile);
        } catch (SQLException | RuntimeException failure) {
            lock.close();
            throw new EventStoreException("The event store " + file + " cannot be opened", failure);
        }
        connections = new ReadConnections(dataFile, READ_CONNECTIONS);
        reader = new EventReader(connections);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<EventRow> rows =
                events.stream().map(event -> EventRow.of(event, serializer)).toList();
        write(session -> session.append(rows), events);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        EventRow row = EventRow.of(snapshot, serializer);
        write(session -> session.replaceSnapshot(row), List.of(snapshot));
    }

    void write(GroupCommit.Change change, List<? extends EventMessage<?>> events) {
        try {
            writer.submit(change).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RowRefused refused) {
                handlePersistenceException(refused, events.get(refused.row()));
            }
            throw new EventStoreException("The events could not be stored", failed.getCause());
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken last, int limit) {
        return reader.after(Positions.of(last), limit);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregateId, long first, int limit) {
        return reader.ofAggregate(aggregateId, first, limit);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
        return reader.snapshotOf(aggregateId).stream();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        OptionalLong last = reader.lastSequenceOf(aggregateId);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public TrackingToken createTailToken() {
        return null;
    }

    @Override
    public TrackingToken createHeadToken() {
        return Positions.token(head().position());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        OptionalLong first = reader.firstPositionSince(moment);
        return first.isPresent() ? Positions.token(first.getAsLong() - 1) : createHeadToken();
    }

    Page pageAfter(long position) {
        List<TrackedEventData<?>> stored = reader.after(position, PAGE);
        long end = stored.isEmpty() ? position : Positions.of(stored.getLast().trackingToken());
        return new Page(
                EventUtils.upcastAndDeserializeTrackedEvents(stored.stream(), getEventSerializer(), upcasterChain)
                        .toList(),
                end);
    }

    Head head() {
        return writer.head();
    }

    Optional<Throwable> distrust() {
        return writer.distrust();
    }

    /** Writes what is queued, then gives up the file. Closing twice does no harm. */
    @Override
    public void close() {
        try {
            connections.close(); // before the writer: the last connection to go tidies the write-ahead log away
        } catch (SQLException failure) {
            throw new EventStoreException("The event store's readers cannot be closed", failure);
        } finally {
            writer.close();
            lock.close();
        }
    }
}
