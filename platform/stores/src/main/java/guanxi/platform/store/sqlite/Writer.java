package guanxi.platform.store.sqlite;

import guanxi.platform.store.StoreClosed;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one connection that writes. Whoever comes while it is busy waits with the others; the next to get it writes for all of them in
 * one transaction, so that they share its sync. What fails alone is taken back alone, and nobody returns before that commit.
 */
final class Writer {
    private static final int LARGEST_GROUP = 256;
    private final Session session;
    private final ReentrantLock turn = new ReentrantLock();
    private final Queue<Waiting<?>> queue = new ConcurrentLinkedQueue<>();
    private boolean closed;

    interface Work<T> {
        T on(Session session) throws SQLException;
    }

    /** What one caller wants done, and what came of it. */
    private static final class Waiting<T> {
        private final Work<T> work;
        private T result;
        private Throwable failure;
        private boolean done;

        Waiting(Work<T> work) {
            this.work = work;
        }

        void attempt(Session session) throws SQLException {
            result = work.on(session);
        }

        void fail(Throwable cause) {
            if (failure == null) failure = cause;
        }
    }

    Writer(Session session) {
        this.session = session;
    }

    <T> T write(Work<T> work) {
        var mine = new Waiting<>(work);
        queue.add(mine);
        turn.lock();
        try {
            while (!mine.done) writeGroup();
        } finally {
            turn.unlock();
        }
        return switch (mine.failure) {
            case null -> mine.result;
            case RuntimeException refused -> throw refused;
            case Error broken -> throw broken;
            case Throwable failed ->
                throw new IllegalStateException("The read models cannot be read or written", failed);
        };
    }

    /** For what is not done in a transaction; nobody else writes meanwhile. */
    void alone(Work<?> work) throws SQLException {
        turn.lock();
        try {
            checkOpen();
            session.connection().setAutoCommit(true);
            try {
                work.on(session);
            } finally {
                session.connection().setAutoCommit(false);
            }
        } finally {
            turn.unlock();
        }
    }

    void close() throws SQLException {
        turn.lock();
        try {
            closed = true;
            session.close();
        } finally {
            turn.unlock();
        }
    }

    /** Whatever it fails of, it fails for each of them: nobody is told of a commit that was none. */
    private void writeGroup() {
        var group = new ArrayList<Waiting<?>>();
        for (Waiting<?> next = queue.poll(); next != null; next = group.size() < LARGEST_GROUP ? queue.poll() : null)
            group.add(next);
        try {
            checkOpen();
            if (group.size() == 1) group.getFirst().attempt(session);
            else attemptEach(group);
            session.connection().commit();
        } catch (Exception | Error failure) {
            rollBack(failure);
            group.forEach(waiting -> waiting.fail(failure));
        } finally {
            group.forEach(waiting -> waiting.done = true);
        }
    }

    private void attemptEach(List<Waiting<?>> group) throws SQLException {
        for (Waiting<?> waiting : group) {
            session.execute("SAVEPOINT one");
            try {
                waiting.attempt(session);
            } catch (RuntimeException | SQLException failure) {
                waiting.fail(failure);
                session.execute("ROLLBACK TO one");
            }
            session.execute("RELEASE one");
        }
    }

    private void rollBack(Throwable cause) {
        try {
            if (!closed) session.connection().rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void checkOpen() {
        if (closed) throw new StoreClosed("The read models are closed");
    }
}
