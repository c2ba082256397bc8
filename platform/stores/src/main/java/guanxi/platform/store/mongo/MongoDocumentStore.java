package guanxi.platform.store.mongo;

import static guanxi.platform.store.mongo.Filters.ID;
import static guanxi.platform.store.mongo.Filters.VERSION;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Group;
import guanxi.platform.store.Query;
import guanxi.platform.store.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Plain documents that mongosh and BI tools can read; {@code _v} is the version that every write is conditional on. */
public final class MongoDocumentStore implements DocumentStore {
    private static final BsonInt32 ASCENDING = new BsonInt32(1);
    private final MongoDatabase database;
    private final Runnable closing;

    /** The client stays the caller's to close. */
    public MongoDocumentStore(MongoDatabase database) {
        this(database, () -> {});
    }

    private MongoDocumentStore(MongoDatabase database, Runnable closing) {
        this.database = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadPreference(ReadPreference.primary());
        this.closing = closing;
    }

    public static MongoDocumentStore at(String uri, String database) {
        MongoClient client = MongoClients.create(uri);
        return new MongoDocumentStore(client.getDatabase(database), client::close);
    }

    @Override
    public void ensure(Collection collection) {
        var documents = documents(collection.name());
        collection.indexes().forEach(fields -> documents.createIndex(Filters.keys(fields, ASCENDING)));
    }

    @Override
    public void drop(String collection) {
        documents(collection).drop();
    }

    @Override
    public Map<String, Document> load(String collection, java.util.Collection<String> ids) {
        var found = new HashMap<String, Document>();
        if (ids.isEmpty()) return found;
        documents(collection)
                .find(new BsonDocument(ID, Filters.among(ids)))
                .forEach(stored -> found.put(stored.getString(ID).getValue(), document(stored)));
        return found;
    }

    @Override
    public List<Document> find(String collection, Query query) {
        if (query.limit() < 1) return List.of();
        return documents(collection)
                .find(Filters.page(query))
                .sort(Filters.order(query))
                .limit(query.limit())
                .map(MongoDocumentStore::document)
                .into(new ArrayList<>());
    }

    @Override
    public long count(String collection, Query query) {
        return documents(collection).countDocuments(Filters.conditions(query));
    }

    /** Counts and sums are asked for apart: FerretDB gives only the first accumulator of a group its documents. */
    @Override
    public List<Group> group(String collection, Query query, String groupField, String sumField) {
        Map<BsonValue, Long> counts = sums(collection, query, groupField, new BsonInt64(1));
        Map<BsonValue, Long> sums = sumField == null
                ? Map.of()
                : sums(collection, query, groupField, new BsonString("$" + Filters.field(sumField)));
        return counts.entrySet().stream()
                .map(count -> new Group(text(count.getKey()), count.getValue(), sums.getOrDefault(count.getKey(), 0L)))
                .toList();
    }

    @Override
    public void commit(List<Write> writes) {
        int last = writes.size() - 1;
        for (int from = 0; from <= last; ) {
            int to = from + 1;
            while (to < last
                    && writes.get(to).collection().equals(writes.get(from).collection())) to++;
            String collection = writes.get(from).collection();
            new Commit(collection, documents(collection), writes.subList(from, to)).run();
            from = to;
        }
    }

    @Override
    public void close() {
        closing.run();
    }

    private MongoCollection<BsonDocument> documents(String collection) {
        return database.getCollection(collection, BsonDocument.class);
    }

    private static Document document(BsonDocument stored) {
        String id = stored.remove(ID).asString().getValue();
        long version = stored.remove(VERSION).asNumber().longValue();
        return new Document(id, version, Bson.json(stored));
    }

    private Map<BsonValue, Long> sums(String collection, Query query, String groupField, BsonValue what) {
        var by = new BsonDocument(ID, new BsonString("$" + Filters.field(groupField)))
                .append("sum", new BsonDocument("$sum", what));
        var stages = List.of(
                new BsonDocument("$match", Filters.conditions(query)),
                new BsonDocument("$group", by),
                new BsonDocument("$sort", new BsonDocument(ID, ASCENDING)));
        var sums = new LinkedHashMap<BsonValue, Long>();
        documents(collection).aggregate(stages).forEach(line -> sums.put(line.get(ID), whole(line.get("sum"))));
        return sums;
    }

    private static String text(BsonValue value) {
        var json = Bson.json(new BsonDocument("value", value)).get("value");
        return json.isNull() ? null : json.asString();
    }

    /** A sum that has become a floating-point number is no longer exact, and must not look as if it were. */
    private static long whole(BsonValue sum) {
        if (sum.isDouble() && Math.abs(sum.asDouble().getValue()) > 1L << 53)
            throw new ArithmeticException("The sum is too large: " + sum);
        return sum.isDecimal128()
                ? sum.asDecimal128().getValue().bigDecimalValue().longValueExact()
                : sum.asNumber().longValue();
    }
}
