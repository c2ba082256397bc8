package guanxi.platform.store.mongo;

import static guanxi.platform.store.mongo.Filters.ID;
import static guanxi.platform.store.mongo.Filters.VERSION;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * One bulk write of conditional changes to one collection. The server goes on after a condition that did not hold, so the versions
 * are compared first, and counted after: only a writer in that very moment gets changes of the same bulk in behind the stale one.
 */
final class Commit {
    private final String name;
    private final MongoCollection<BsonDocument> collection;
    private final List<Write> writes;

    Commit(String name, MongoCollection<BsonDocument> collection, List<Write> writes) {
        this.name = name;
        this.collection = collection;
        this.writes = writes;
    }

    void run() {
        int fresh = writes.size() == 1 ? 1 : countBeforeFirstStale();
        if (fresh > 0) write(writes.subList(0, fresh));
        if (fresh < writes.size()) throw stale(writes.get(fresh));
    }

    private int countBeforeFirstStale() {
        if (writes.stream().allMatch(write -> write.expected() == 0 && write.body() != null)) return writes.size();
        Map<String, Long> versions = versions();
        for (int i = 0; i < writes.size(); i++) {
            Write write = writes.get(i);
            long actual = versions.getOrDefault(write.id(), 0L);
            if (actual != write.expected() || write.body() == null && actual == 0) return i;
            versions.put(write.id(), write.body() == null ? 0 : actual + 1);
        }
        return writes.size();
    }

    private Map<String, Long> versions() {
        List<String> ids = writes.stream().map(Write::id).toList();
        var versions = new HashMap<String, Long>();
        collection
                .find(new BsonDocument(ID, Filters.among(ids)))
                .projection(new BsonDocument(VERSION, new BsonInt32(1)))
                .forEach(found -> versions.put(
                        found.getString(ID).getValue(), found.getNumber(VERSION).longValue()));
        return versions;
    }

    private void write(List<Write> some) {
        BulkWriteResult result;
        try {
            result = collection.bulkWrite(some.stream().map(Commit::model).toList());
        } catch (MongoBulkWriteException e) {
            throw e.getWriteErrors().stream()
                    .filter(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY)
                    .findFirst()
                    .<RuntimeException>map(error -> stale(some.get(error.getIndex())))
                    .orElse(e);
        }
        int done = result.getInsertedCount() + result.getMatchedCount() + result.getDeletedCount();
        if (done != some.size()) throw some.size() == 1 ? stale(some.getFirst()) : stale(some);
    }

    private StaleWrite stale(List<Write> some) {
        Map<String, Long> versions = versions();
        return some.stream()
                .filter(write ->
                        versions.getOrDefault(write.id(), 0L) != (write.body() == null ? 0 : write.expected() + 1))
                .findFirst()
                .map(this::stale)
                .orElseGet(() -> stale(some.getFirst()));
    }

    private StaleWrite stale(Write write) {
        return new StaleWrite(name, write.id());
    }

    private static WriteModel<BsonDocument> model(Write write) {
        var condition =
                new BsonDocument(ID, new BsonString(write.id())).append(VERSION, new BsonInt64(write.expected()));
        if (write.body() == null) return new DeleteOneModel<>(condition);
        var document =
                new BsonDocument(ID, new BsonString(write.id())).append(VERSION, new BsonInt64(write.expected() + 1));
        Bson.document(write.body()).forEach((field, value) -> {
            if (document.put(field, value) != null)
                throw new IllegalArgumentException("The field " + field + " is the store's own");
        });
        return write.expected() == 0 ? new InsertOneModel<>(document) : new ReplaceOneModel<>(condition, document);
    }
}
