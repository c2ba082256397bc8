package guanxi.platform.store;

import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** A new store of each kind, as often as a test asks: for what must hold on both. */
public final class BothStores implements AutoCloseable {
    private final MongoDouble mongodb = new MongoDouble();
    private final List<DocumentStore> opened = new ArrayList<>();

    public Stream<Named<Supplier<DocumentStore>>> all() {
        return Stream.of(Named.of("SQLite", this::sqlite), Named.of("MongoDB", mongodb::newStore));
    }

    private DocumentStore sqlite() {
        var store = SqliteDocumentStore.inMemory();
        opened.add(store);
        return store;
    }

    @Override
    public void close() {
        opened.forEach(DocumentStore::close);
        mongodb.close();
    }
}
