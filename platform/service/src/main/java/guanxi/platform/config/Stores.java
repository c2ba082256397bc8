package guanxi.platform.config;

import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.mongo.MongoDocumentStore;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The places of one service. What can be rebuilt and what cannot never share one: deleting {@code views} loses nothing.
 *
 * @param views read models, their tokens and parked events
 * @param process tokens and parked events of reactions, and answers kept for idempotency keys
 */
public record Stores(DocumentStore views, DocumentStore process) implements AutoCloseable {

    public static Stores of(Settings settings) {
        String views = settings.service() + "_views";
        return new Stores(
                settings.usesMongo() ? mongo(settings, views) : SqliteDocumentStore.withoutSync(file(settings, views)),
                open(settings, settings.service() + "_process"));
    }

    /** Keys of persons have a store of their own, which all services share. */
    public static DocumentStore keys(Settings settings) {
        return open(settings, "keys");
    }

    /** What a service keeps beside history, and nobody can make again: as events are, it is for backups. */
    public static DocumentStore kept(Settings settings, String what) {
        return open(settings, settings.service() + "_" + what);
    }

    /**
     * The secret that the environment tells, or a file. It is made at the first start; but not by a service on MongoDB, since each
     * service would make another, in a place that may not last.
     */
    public static MasterKey masterKey(Settings settings, DocumentStore keys) {
        if (settings.masterKey() != null && !settings.masterKey().isBlank())
            return MasterKey.told(settings.masterKey());
        boolean named =
                settings.masterKeyFile() != null && !settings.masterKeyFile().isBlank();
        Path file = named
                ? Path.of(settings.masterKeyFile())
                : settings.data().resolve("secret").resolve("master.key");
        if (settings.usesMongo() && !named && !Files.exists(file))
            throw new IllegalStateException("Where keys of persons are kept in MongoDB the master key must be told: set"
                    + " GUANXI_MASTER_KEY, to what openssl rand -base64 32 prints, or GUANXI_MASTER_KEY_FILE.");
        return MasterKey.in(file, StoredPersonKeys.isNew(keys));
    }

    private static DocumentStore open(Settings settings, String name) {
        return settings.usesMongo() ? mongo(settings, name) : SqliteDocumentStore.in(file(settings, name));
    }

    private static DocumentStore mongo(Settings settings, String name) {
        return MongoDocumentStore.at(settings.mongodbUri(), "guanxi_" + name);
    }

    private static Path file(Settings settings, String name) {
        return settings.data().resolve(name.replace('_', '-') + ".db");
    }

    @Override
    public void close() {
        views.close();
        process.close();
    }
}
