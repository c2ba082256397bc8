package guanxi.platform.eventstore;

import guanxi.platform.store.StoreClosed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * A few read-only connections, shared by however many threads ask: in write-ahead mode they never wait for the writer.
 * Statements stay prepared, because preparing one takes longer than reading an aggregate.
 */
final class ReadConnections implements AutoCloseable {
    private final DataFile file;
    private final int size;
    private final Semaphore permits;
    private final ConcurrentLinkedDeque<Reader> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /** What is done with a prepared statement while it is lent. */
    interface Read<T> {
        T from(PreparedStatement statement) throws SQLException;
    }

    private record Reader(Connection connection, Map<String, PreparedStatement> prepared) {
        PreparedStatement statement(String sql) throws SQLException {
            PreparedStatement known = prepared.get(sql);
            if (known == null) {
                known = connection.prepareStatement(sql);
                prepared.put(sql, known);
            }
            return known;
        }
    }

    ReadConnections(DataFile file, int size) {
        this.file = file;
        this.size = size;
        this.permits = new Semaphore(size);
    }

    <T> T read(String sql, Read<T> read) {
        permits.acquireUninterruptibly();
        try {
            return withReader(sql, read);
        } catch (SQLException failure) {
            throw new EventStoreException("The event store " + file.path() + " cannot be read", failure);
        } finally {
            permits.release();
        }
    }

    private <T> T withReader(String sql, Read<T> read) throws SQLException {
        if (closed) {
            throw new StoreClosed("The event store " + file.path() + " is closed");
        }
        Reader reader = idle.pollFirst();
        if (reader == null) {
            reader = new Reader(file.openForReading(), new HashMap<>());
        }
        boolean sound = false;
        try {
            T result = read.from(reader.statement(sql));
            sound = true;
            return result;
        } finally {
            if (sound) {
                idle.addFirst(reader);
            } else {
                reader.connection().close();
            }
        }
    }

    /** Waits for the reads under way; none begins afterwards. */
    @Override
    public void close() throws SQLException {
        closed = true;
        permits.acquireUninterruptibly(size);
        try {
            for (Reader reader = idle.pollFirst(); reader != null; reader = idle.pollFirst()) {
                reader.connection().close();
            }
        } finally {
            permits.release(size);
        }
    }
}
