package guanxi.platform.store.sqlite;

import guanxi.platform.store.DataFileLock;
import guanxi.platform.store.StoreClosed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * One connection that writes, behind a lock, and a few that read beside it, as SQLite's write-ahead log allows. In memory there is
 * no such log: there the one connection reads too. A file belongs to one process, which says so before it looks into it.
 */
final class Connections implements AutoCloseable {
    private static final int READERS = 4;
    private static final long LOOK_AGAIN_MILLIS = 100;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
    private final DataFileLock lock;
    private final boolean readsBeside;
    private volatile boolean closed;

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    static Connections to(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DataFileLock lock = DataFileLock.of("The data in", file.toAbsolutePath());
        try {
            return new Connections("jdbc:sqlite:" + file.toAbsolutePath(), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    static Connections inMemory() {
        return new Connections("jdbc:sqlite::memory:", null);
    }

    /** @param lock absent in memory */
    private Connections(String url, DataFileLock lock) {
        this.lock = lock;
        this.readsBeside = lock != null;
        try {
            writer = open(url);
            writer.setAutoCommit(false);
            for (int i = 0; readsBeside && i < READERS; i++) readers.add(open(url));
        } catch (SQLException e) {
            throw new IllegalStateException("The read models cannot be opened: " + url, e);
        }
    }

    <T> T read(Work<T> work) {
        if (!readsBeside) return write(work);
        Connection connection = take();
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The read models cannot be read", e);
        } finally {
            readers.add(connection);
        }
    }

    <T> T write(Work<T> work) {
        writing.lock();
        try {
            checkOpen();
            T done = work.on(writer);
            writer.commit();
            return done;
        } catch (SQLException e) {
            rollBack(e);
            throw new IllegalStateException("The read models cannot be read or written", e);
        } catch (RuntimeException e) {
            rollBack(e);
            throw e;
        } finally {
            writing.unlock();
        }
    }

    /**
     * Deleting leaves bytes in free pages and in the log: so the file is written anew, whoever wrote it before and how, and the log
     * emptied.
     */
    void scrub() {
        writing.lock();
        try {
            checkOpen();
            writer.setAutoCommit(true);
            try (var statement = writer.createStatement()) {
                statement.execute("PRAGMA temp_store = MEMORY");
                statement.execute("PRAGMA secure_delete = ON");
                statement.execute("VACUUM");
                if (readsBeside) emptyLog(statement);
            } finally {
                writer.setAutoCommit(false);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What was deleted cannot be made unreadable", e);
        } finally {
            writing.unlock();
        }
    }

    private static void emptyLog(Statement statement) throws SQLException {
        try (var answer = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            if (answer.next() && answer.getInt(1) != 0)
                throw new SQLTransientException("Somebody still reads from the log");
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            if (closed) return;
            for (int i = 0; readsBeside && i < READERS; i++) take().close();
            closed = true;
            writer.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The read models cannot be closed", e);
        } finally {
            if (lock != null) lock.close();
            writing.unlock();
        }
    }

    private void rollBack(Exception cause) {
        try {
            writer.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private Connection take() {
        try {
            Connection free = null;
            while (free == null) {
                checkOpen();
                free = readers.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
            return free;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to read", e);
        }
    }

    private void checkOpen() {
        if (closed) throw new StoreClosed("The read models are closed");
    }

    private static Connection open(String url) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(10_000);
        return config.createConnection(url);
    }
}
