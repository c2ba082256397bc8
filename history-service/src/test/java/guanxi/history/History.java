package guanxi.history;

import guanxi.history.read.RecordedEvents;
import guanxi.history.read.events.AggregateTrail;
import guanxi.history.read.events.Feed;
import guanxi.platform.eventstore.LocalEventStore;
import guanxi.platform.eventstore.SqliteEventStorageEngine;
import guanxi.platform.message.MessageFormat;
import guanxi.platform.message.Upcasters;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.nio.file.Path;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** An event store in a folder, and its readers; the writer and the readers have a serializer each, as services in one JVM do. */
record History(LocalEventStore store, DocumentStore keys, Feed feed, AggregateTrail aggregates)
        implements AutoCloseable {

    static History in(Path folder) {
        return in(folder, Upcasters.chain());
    }

    static History in(Path folder, EventUpcaster upcasters) {
        DocumentStore keyStore = SqliteDocumentStore.in(folder.resolve("keys.db"));
        var keys = new StoredPersonKeys(
                keyStore, MasterKey.in(folder.resolve("secret").resolve("master.key"), true));
        Serializer writing = serializer(keys);
        var store = new LocalEventStore(
                new SqliteEventStorageEngine(folder.resolve("events.db"), writing, writing, upcasters));
        var recorded = new RecordedEvents(serializer(keys));
        return new History(store, keyStore, new Feed(store, recorded), new AggregateTrail(store, recorded));
    }

    static Serializer serializer(StoredPersonKeys keys) {
        return new MessageFormat(keys);
    }

    void record(Object aggregate, long firstSequence, Object... events) {
        for (int i = 0; i < events.length; i++) store.publish(Events.message(aggregate, firstSequence + i, events[i]));
    }

    @Override
    public void close() {
        store.close();
        keys.close();
    }
}
