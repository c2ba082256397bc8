package guanxi.platform.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.StoreContract;
import guanxi.platform.store.Write;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

class MongoDocumentStoreTest {
    private static final String URI = "GUANXI_MONGODB_URI";

    @BeforeAll
    static void tell_what_is_not_run() {
        if (System.getenv(URI) == null) System.out.println("not run: " + URI + " is not set");
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Mongo extends StoreContract {
        private final String database =
                "guanxi_test_" + UUID.randomUUID().toString().replace("-", "");
        private MongoClient client;

        abstract String uri();

        final String databaseName() {
            return database;
        }

        @BeforeAll
        void connect() {
            client = MongoClients.create(uri());
        }

        @AfterAll
        void disconnect() {
            client.getDatabase(database).drop();
            client.close();
            stop();
        }

        void stop() {}

        @Override
        protected DocumentStore open() {
            return new MongoDocumentStore(client.getDatabase(database));
        }

        @Test
        void writes_before_a_stale_one_stay() {
            insert("v1", "{}");
            assertThatThrownBy(() -> commit(
                            new Write(VISITS, "v2", 0, json("{}")),
                            new Write(VISITS, "v1", 5, json("{\"n\":1}")),
                            new Write(VISITS, "v3", 0, json("{}"))))
                    .isInstanceOf(StaleWrite.class);
            assertThat(ids(Query.all())).containsExactly("v1", "v2");
        }

        @Test
        void the_last_write_waits_for_all_before_it_even_in_its_own_collection() {
            insert("v1", "{}");
            assertThatThrownBy(() ->
                            commit(new Write(VISITS, "v1", 5, json("{}")), new Write(VISITS, "last", 0, json("{}"))))
                    .isInstanceOf(StaleWrite.class);
            assertThat(ids(Query.all())).containsExactly("v1");
        }

        @Override
        public boolean knowsDecimals() {
            var about = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
            return about.keySet().stream().noneMatch(key -> key.startsWith("ferretdb"));
        }

        @Test
        void a_decimal_is_exact() {
            assumeTrue(knowsDecimals(), "This server knows no decimals");
            insert("v1", "{\"amount\":1.50}");
            Document stored =
                    client.getDatabase(database).getCollection(VISITS).find().first();
            assertThat(stored).containsEntry("amount", Decimal128.parse("1.50"));
        }

        @Test
        void a_document_is_plain() {
            insert("v1", "{\"client\":\"k\",\"n\":1,\"place\":{\"city\":\"上海\"},\"yes\":true}");
            Document stored =
                    client.getDatabase(database).getCollection(VISITS).find().first();
            assertThat(stored)
                    .isEqualTo(new Document("_id", "v1")
                            .append("_v", 1L)
                            .append("client", "k")
                            .append("n", 1L)
                            .append("place", new Document("city", "上海"))
                            .append("yes", true));
        }

        @Test
        void a_field_of_the_stores_own_is_refused() {
            assertThatThrownBy(() -> insert("v1", "{\"_v\":7}")).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void a_store_may_own_its_client() {
            try (var own = MongoDocumentStore.at(uri(), database)) {
                own.commit(List.of(new Write(VISITS, "v9", 0, json("{}"))));
            }
            assertThat(ids(Query.all())).containsExactly("v9");
        }
    }

    @Nested
    class On_the_wire_double extends Mongo {
        private final MongoServer server = new MongoServer(new MemoryBackend());
        private final String address = server.bindAndGetConnectionString();

        @Override
        String uri() {
            return address;
        }

        @Override
        void stop() {
            server.shutdownNow();
        }
    }

    @Nested
    @EnabledIfEnvironmentVariable(named = URI, matches = ".+", disabledReason = "not run: " + URI + " is not set")
    class On_a_server extends Mongo {
        @Override
        String uri() {
            return System.getenv(URI);
        }

        @Test
        void a_declared_index_is_there() {
            try (var probe = MongoClients.create(uri())) {
                assertThat(store).isNotNull();
                assertThat(indexes(probe))
                        .contains(new Document("client", 1).append("on", 1).append("_id", 1));
            }
        }

        private List<Document> indexes(MongoClient probe) {
            return probe.getDatabase(databaseName())
                    .getCollection(VISITS)
                    .listIndexes()
                    .map(index -> index.get("key", Document.class))
                    .into(new java.util.ArrayList<>());
        }
    }
}
