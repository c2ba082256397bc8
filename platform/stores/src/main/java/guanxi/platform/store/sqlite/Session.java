package guanxi.platform.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** One connection and the statements that it has prepared, because preparing one takes longer than reading a record. Used by one thread at a time. */
final class Session implements AutoCloseable {
    private static final int MOST_STATEMENTS = 128;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);

    interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    Session(Connection connection) {
        this.connection = connection;
    }

    <T> T query(Sql sql, Reading<T> reading) throws SQLException {
        try (var rows = bound(sql).executeQuery()) {
            return reading.of(rows);
        }
    }

    /** @return how many records it changed */
    int update(Sql sql) throws SQLException {
        return bound(sql).executeUpdate();
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connection() {
        return connection;
    }

    private PreparedStatement bound(Sql sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql.text());
        if (statement == null) statement = prepare(sql.text());
        int index = 1;
        for (Object value : sql.values()) statement.setObject(index++, value);
        return statement;
    }

    private PreparedStatement prepare(String text) throws SQLException {
        if (prepared.size() >= MOST_STATEMENTS) {
            var eldest = prepared.entrySet().iterator().next();
            prepared.remove(eldest.getKey());
            eldest.getValue().close();
        }
        PreparedStatement statement = connection.prepareStatement(text);
        prepared.put(text, statement);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) statement.close();
        prepared.clear();
        connection.close();
    }
}
