package guanxi.standalone.month;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import guanxi.standalone.RunningHouse;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;

/** Through the driver to a double of the server in this JVM, so that it can always be run. */
class MonthOnMongoTest extends MonthOnMongoFigures {
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final InetSocketAddress address = server.bind();

    @Override
    String mongodbUri() {
        return "mongodb://127.0.0.1:" + address.getPort() + "/";
    }

    @Override
    RunningHouse open(Path kept) {
        return new RunningHouse(kept, null, mongodbUri());
    }

    @Override
    @AfterAll
    void close() {
        super.close();
        server.shutdownNow();
    }
}
