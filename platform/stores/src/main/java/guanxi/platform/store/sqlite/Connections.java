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
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * One connection that writes, and a few that read beside it, as SQLite's write-ahead log allows. In memory there is no such log: there
 * the one connection reads too. A file belongs to one process, which says so before it looks into it.
 */
final class Connections implements AutoCloseable {
    private static final int READERS = 4;
    /** Of each connection, and there are sixty in one house; behind it is the system's own. SQLite takes it for pages where it is positive. */
    private static final int CACHE_KIB = 512;

    private static final long LOOK_AGAIN_MILLIS = 100;
    private final Writer writer;
    /** The last to be given back is the first to be taken: it has the pages and the statements at hand, and the others need none. */
    private final BlockingDeque<Session> readers = new LinkedBlockingDeque<>(READERS);

    private final DataFileLock lock;
    private final boolean readsBeside;
    private volatile boolean closed;

    /** @param syncs whether a commit is on disk before it returns; otherwise a power cut may take the newest, and only those */
    static Connections to(Path file, boolean syncs) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DataFileLock lock = DataFileLock.of("The data in", file.toAbsolutePath());
        try {
            return new Connections("jdbc:sqlite:" + file.toAbsolutePath(), lock, syncs);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    static Connections inMemory() {
        return new Connections("jdbc:sqlite::memory:", null, false);
    }

    /** @param lock absent in memory */
    private Connections(String url, DataFileLock lock, boolean syncs) {
        this.lock = lock;
        this.readsBeside = lock != null;
        try {
            Session writing = open(url, syncs);
            writing.connection().setAutoCommit(false);
            writer = new Writer(writing);
            for (int i = 0; readsBeside && i < READERS; i++) readers.add(open(url, syncs));
        } catch (SQLException e) {
            throw new IllegalStateException("The read models cannot be opened: " + url, e);
        }
    }

    <T> T read(Writer.Work<T> work) {
        if (!readsBeside) return write(work);
        Session session = take();
        try {
            return work.on(session);
        } catch (SQLException e) {
            throw new IllegalStateException("The read models cannot be read", e);
        } finally {
            readers.addFirst(session);
        }
    }

    <T> T write(Writer.Work<T> work) {
        return writer.write(work);
    }

    /**
     * Deleting leaves bytes in free pages and in the log: so the file is written anew, whoever wrote it before and how, and the log
     * emptied.
     */
    void scrub() {
        try {
            writer.alone(session -> {
                session.execute("PRAGMA temp_store = MEMORY");
                session.execute("PRAGMA secure_delete = ON");
                session.execute("VACUUM");
                if (readsBeside) emptyLog(session);
                return null;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("What was deleted cannot be made unreadable", e);
        }
    }

    private static void emptyLog(Session session) throws SQLException {
        try (var statement = session.connection().createStatement();
                var answer = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            if (answer.next() && answer.getInt(1) != 0)
                throw new SQLTransientException("Somebody still reads from the log");
        }
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        try {
            for (int i = 0; readsBeside && i < READERS; i++) take().close();
            closed = true;
            writer.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The read models cannot be closed", e);
        } finally {
            if (lock != null) lock.close();
        }
    }

    private Session take() {
        try {
            Session free = null;
            while (free == null) {
                if (closed) throw new StoreClosed("The read models are closed");
                free = readers.pollFirst(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
            return free;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to read", e);
        }
    }

    private static Session open(String url, boolean syncs) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(syncs ? SynchronousMode.FULL : SynchronousMode.NORMAL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(10_000);
        config.setGetGeneratedKeys(false);
        config.setCacheSize(-CACHE_KIB);
        Connection connection = config.createConnection(url);
        return new Session(connection);
    }
}
