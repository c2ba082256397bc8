package guanxi.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The writer's connection, and the number of the next event. Numbers are given here and taken back with the rows that
 * they were given to, which is why there are no gaps.
 */
final class WriteSession implements AutoCloseable {
    private final Connection connection;
    private final Statement control;
    private final PreparedStatement insert;
    private final PreparedStatement replaceSnapshot;
    private long last;

    WriteSession(DataFile file) throws SQLException {
        connection = file.openForWriting();
        try {
            control = connection.createStatement();
            insert = connection.prepareStatement("INSERT INTO domain_event (event_id, aggregate_id, sequence_number,"
                    + " type, time_stamp, payload_type, payload_revision, payload, meta_data, global_index)"
                    + " VALUES (?,?,?,?,?,?,?,?,?,?)");
            replaceSnapshot = connection.prepareStatement("INSERT INTO snapshot_event (event_id, aggregate_id,"
                    + " sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)"
                    + " VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (aggregate_id) DO UPDATE SET"
                    + " event_id = excluded.event_id, sequence_number = excluded.sequence_number,"
                    + " type = excluded.type, time_stamp = excluded.time_stamp, payload_type = excluded.payload_type,"
                    + " payload_revision = excluded.payload_revision, payload = excluded.payload,"
                    + " meta_data = excluded.meta_data WHERE excluded.sequence_number > sequence_number");
            try (var result = control.executeQuery("SELECT coalesce(max(global_index), -1) FROM domain_event")) {
                result.next();
                last = result.getLong(1);
            }
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    long lastPosition() {
        return last;
    }

    void begin() throws SQLException {
        control.execute("BEGIN IMMEDIATE");
    }

    void commit() throws SQLException {
        control.execute("COMMIT");
    }

    /** Stores all of the rows or, if one of them is refused, none, without harm to what the group stored before. */
    void append(List<EventRow> rows) throws SQLException {
        if (rows.size() == 1) {
            insert(rows, 0); // a single statement undoes itself, and a savepoint would cost two more
            return;
        }
        long before = last;
        control.execute("SAVEPOINT caller");
        try {
            for (int row = 0; row < rows.size(); row++) {
                insert(rows, row);
            }
        } catch (RowRefused refused) {
            control.execute("ROLLBACK TO caller");
            control.execute("RELEASE caller");
            last = before;
            throw refused;
        }
        control.execute("RELEASE caller");
    }

    void replaceSnapshot(EventRow snapshot) throws SQLException {
        try {
            bind(replaceSnapshot, snapshot);
            replaceSnapshot.executeUpdate();
        } catch (SQLException failure) {
            throw ofRowOrGroup(0, failure);
        }
    }

    private void insert(List<EventRow> rows, int row) throws SQLException {
        try {
            bind(insert, rows.get(row));
            insert.setLong(10, last + 1);
            insert.executeUpdate();
            last++;
        } catch (SQLException failure) {
            throw ofRowOrGroup(row, failure);
        }
    }

    private static SQLException ofRowOrGroup(int row, SQLException failure) {
        return SqliteFailure.isOfTheRowAlone(failure) ? new RowRefused(row, failure) : failure;
    }

    private static void bind(PreparedStatement statement, EventRow row) throws SQLException {
        statement.setString(1, row.eventId());
        statement.setString(2, row.aggregateId());
        statement.setLong(3, row.sequenceNumber());
        statement.setString(4, row.type());
        statement.setString(5, row.timeStamp());
        statement.setString(6, row.payloadType());
        statement.setString(7, row.payloadRevision());
        statement.setBytes(8, row.payload());
        statement.setBytes(9, row.metaData());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
