package guanxi.platform.config;

import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.mongo.MongoDocumentStore;
import guanxi.platform.store.sqlite.SqliteDocumentStore;

/**
 * The places of one service. What can be rebuilt and what cannot never share one: deleting {@code views} loses nothing.
 *
 * @param views read models, their tokens and parked events
 * @param process tokens and parked events of reactions, and answers kept for idempotency keys
 */
public record Stores(DocumentStore views, DocumentStore process) implements AutoCloseable {

    public static Stores of(Settings settings) {
        return new Stores(
                open(settings, settings.service() + "_views"), open(settings, settings.service() + "_process"));
    }

    /** Keys of persons have a store of their own, which all services share. */
    public static DocumentStore keys(Settings settings) {
        return open(settings, "keys");
    }

    private static DocumentStore open(Settings settings, String name) {
        return settings.usesMongo()
                ? MongoDocumentStore.at(settings.mongodbUri(), "guanxi_" + name)
                : SqliteDocumentStore.in(settings.data().resolve(name.replace('_', '-') + ".db"));
    }

    @Override
    public void close() {
        views.close();
        process.close();
    }
}
