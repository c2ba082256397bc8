package guanxi.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import guanxi.platform.store.mongo.MongoDocumentStore;

/** MongoDB's wire protocol in this process, for what must hold on both stores. */
public final class MongoDouble implements AutoCloseable {
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private int databases;

    public DocumentStore newStore() {
        return new MongoDocumentStore(client.getDatabase("guanxi_test_" + databases++));
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
