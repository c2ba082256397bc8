package guanxi.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;

/** The questions that are asked of the file, each answered from an index; rows become the entries that Axon upcasts. */
final class EventReader {
    private static final String ENTRY = "type, aggregate_id, sequence_number, event_id, time_stamp, payload_type,"
            + " payload_revision, payload, meta_data";
    private static final String AFTER_POSITION =
            "SELECT " + ENTRY + ", global_index FROM domain_event WHERE global_index > ? ORDER BY global_index LIMIT ?";
    private static final String OF_AGGREGATE = "SELECT " + ENTRY + " FROM domain_event"
            + " WHERE aggregate_id = ? AND sequence_number >= ? ORDER BY sequence_number LIMIT ?";
    private static final String SNAPSHOT = "SELECT " + ENTRY + " FROM snapshot_event WHERE aggregate_id = ?";
    private static final String LAST_SEQUENCE = "SELECT max(sequence_number) FROM domain_event WHERE aggregate_id = ?";
    private static final String FIRST_SINCE = "SELECT min(global_index) FROM domain_event WHERE time_stamp >= ?";

    private final ReadConnections connections;

    EventReader(ReadConnections connections) {
        this.connections = connections;
    }

    List<TrackedEventData<?>> after(long position, int limit) {
        return connections.read(AFTER_POSITION, statement -> {
            statement.setLong(1, position);
            statement.setInt(2, limit);
            List<TrackedEventData<?>> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    var token = new GlobalSequenceTrackingToken(row.getLong(10));
                    found.add(new TrackedDomainEventData<>(token, entry(row)));
                }
            }
            return found;
        });
    }

    List<DomainEventData<?>> ofAggregate(String aggregateId, long firstSequence, int limit) {
        return connections.read(OF_AGGREGATE, statement -> {
            statement.setString(1, aggregateId);
            statement.setLong(2, firstSequence);
            statement.setInt(3, limit);
            List<DomainEventData<?>> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(entry(row));
                }
            }
            return found;
        });
    }

    Optional<DomainEventData<?>> snapshotOf(String aggregateId) {
        return connections.read(SNAPSHOT, statement -> {
            statement.setString(1, aggregateId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(entry(row)) : Optional.empty();
            }
        });
    }

    OptionalLong lastSequenceOf(String aggregateId) {
        return number(LAST_SEQUENCE, aggregateId);
    }

    OptionalLong firstPositionSince(Instant moment) {
        return number(FIRST_SINCE, DateTimeUtils.formatInstant(moment));
    }

    private OptionalLong number(String sql, String key) {
        return connections.read(sql, statement -> {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long number = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
            }
        });
    }

    private static StoredEvent entry(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBytes(8),
                row.getBytes(9));
    }
}
