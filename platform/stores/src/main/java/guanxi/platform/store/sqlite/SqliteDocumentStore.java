package guanxi.platform.store.sqlite;

import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Group;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** One file a service, documents as JSON text with indexes on expressions; a commit is one transaction. */
public final class SqliteDocumentStore implements DocumentStore {
    private static final int KEYS_A_STATEMENT = 500;
    private final Connections connections;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private SqliteDocumentStore(Connections connections) {
        this.connections = connections;
    }

    /** What is committed survives a power cut. */
    public static SqliteDocumentStore in(Path file) {
        return new SqliteDocumentStore(Connections.to(file, true));
    }

    /** For what is made of history: a power cut takes the newest commits, each of them whole, and they are made again. */
    public static SqliteDocumentStore withoutSync(Path file) {
        return new SqliteDocumentStore(Connections.to(file, false));
    }

    public static SqliteDocumentStore inMemory() {
        return new SqliteDocumentStore(Connections.inMemory());
    }

    @Override
    public void ensure(Collection collection) {
        connections.write(c -> {
            for (String ddl : Sql.create(collection)) c.execute(ddl);
            return null;
        });
    }

    @Override
    public void drop(String collection) {
        connections.write(c -> {
            c.execute("DROP TABLE IF EXISTS " + Sql.name(collection));
            return null;
        });
    }

    @Override
    public Map<String, Document> load(String collection, java.util.Collection<String> ids) {
        var found = new HashMap<String, Document>();
        var wanted = List.copyOf(ids);
        for (int from = 0; from < wanted.size(); from += KEYS_A_STATEMENT) {
            var some = wanted.subList(from, Math.min(from + KEYS_A_STATEMENT, wanted.size()));
            read(Sql.byIds(collection, some)).forEach(document -> found.put(document.id(), document));
        }
        return found;
    }

    @Override
    public List<Document> find(String collection, Query query) {
        var found = new ArrayList<Document>();
        for (Sql sql : Sql.select(collection, query)) {
            if (found.size() < query.limit()) found.addAll(read(sql));
        }
        return found.size() <= query.limit() ? found : List.copyOf(found.subList(0, query.limit()));
    }

    @Override
    public long count(String collection, Query query) {
        return connections.read(c -> c.query(Sql.count(collection, query), rows -> {
            rows.next();
            return rows.getLong(1);
        }));
    }

    @Override
    public List<Group> group(String collection, Query query, String groupField, String sumField) {
        return connections.read(c -> c.query(Sql.group(collection, query, groupField, sumField), rows -> {
            var groups = new ArrayList<Group>();
            while (rows.next()) groups.add(new Group(groupValue(rows), rows.getLong(2), rows.getLong(3)));
            return groups;
        }));
    }

    @Override
    public void commit(List<Write> writes) {
        if (writes.isEmpty()) return;
        connections.write(c -> {
            for (Write write : writes) apply(c, write);
            return null;
        });
    }

    @Override
    public void scrub() {
        connections.scrub();
    }

    @Override
    public void close() {
        connections.close();
    }

    private void apply(Session c, Write write) throws SQLException {
        var sql = Sql.write(write, write.body() == null ? null : json.writeValueAsString(write.body()));
        if (c.update(sql) != 1) throw new StaleWrite(write.collection(), write.id());
    }

    private List<Document> read(Sql sql) {
        return connections.read(c -> c.query(sql, rows -> {
            var documents = new ArrayList<Document>();
            while (rows.next())
                documents.add(Document.ofText(rows.getString(1), rows.getLong(2), rows.getString(3), json));
            return documents;
        }));
    }

    private static String groupValue(ResultSet rows) throws SQLException {
        String type = rows.getString(4);
        return "true".equals(type) || "false".equals(type) ? type : rows.getString(1);
    }
}
