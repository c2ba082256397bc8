package guanxi.standalone.house;

import guanxi.platform.config.Settings;
import guanxi.platform.config.Stores;
import guanxi.platform.eventstore.LocalEventStore;
import guanxi.platform.eventstore.SqliteEventStorageEngine;
import guanxi.platform.message.MessageFormat;
import guanxi.platform.message.Upcasters;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.DocumentStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * What the services of one JVM share: the event store, unless it is an Axon Server, and the keys of persons. It is closed after
 * all of them, because closing it under one would close it under all.
 */
final class SharedStores implements AutoCloseable {
    private final DocumentStore keyStore;
    private final LocalEventStore events;
    private final GenericApplicationContext parent = new GenericApplicationContext();

    SharedStores(Options options) {
        String file = System.getenv()
                .getOrDefault(
                        "GUANXI_MASTER_KEY_FILE",
                        options.data().resolve("secret").resolve("master.key").toString());
        var settings = new Settings(
                "house",
                null,
                options.data(),
                options.mongodbUri(),
                null,
                null,
                System.getenv("GUANXI_MASTER_KEY"),
                file);
        keyStore = Stores.keys(settings);
        PersonKeys keys = keys(settings);
        parent.registerBean("personKeys", PersonKeys.class, () -> keys, bean -> bean.setDestroyMethodName(""));
        events = options.usesAxonServer() ? null : embedded(options, keys);
        if (events != null) {
            parent.registerBean("eventBus", EventStore.class, () -> events, bean -> bean.setDestroyMethodName(""));
        }
        parent.refresh();
    }

    GenericApplicationContext parent() {
        return parent;
    }

    @Override
    public void close() {
        parent.close();
        if (events != null) events.close();
        keyStore.close();
    }

    private PersonKeys keys(Settings settings) {
        try {
            return new StoredPersonKeys(keyStore, Stores.masterKey(settings, keyStore));
        } catch (RuntimeException refused) {
            keyStore.close();
            throw refused;
        }
    }

    private static LocalEventStore embedded(Options options, PersonKeys keys) {
        Serializer json = new MessageFormat(keys);
        return new LocalEventStore(
                new SqliteEventStorageEngine(options.data().resolve("events.db"), json, json, Upcasters.chain()));
    }
}
