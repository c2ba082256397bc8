package guanxi.platform.deadletter;

import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.MongoDouble;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class ParkingQueueTest {

    @Nested
    class OnSqlite extends ParkingContract {
        @Override
        DocumentStore store() {
            return SqliteDocumentStore.inMemory();
        }
    }

    @Nested
    class OnMongoDb extends ParkingContract {
        private MongoDouble mongodb;

        @Override
        DocumentStore store() {
            mongodb = new MongoDouble();
            return mongodb.newStore();
        }

        @AfterEach
        void close() {
            mongodb.close();
        }
    }
}
