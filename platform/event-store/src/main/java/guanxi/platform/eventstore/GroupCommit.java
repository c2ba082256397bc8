package guanxi.platform.eventstore;

import guanxi.platform.store.StoreClosed;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer. While an fsync runs, callers queue; the next fsync covers all of them. A caller hears of its change
 * only after that, and a failure of the group is a failure of each change in it: nothing is acknowledged on hope.
 */
final class GroupCommit implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);
    private static final int LARGEST_GROUP = 512;
    private static final Change STOP = session -> {};

    /** What one caller wants written. */
    interface Change {
        void applyTo(WriteSession session) throws SQLException;
    }

    private record Waiting(Change change, CompletableFuture<Void> outcome) {}

    private final DataFile file;
    private final Head head;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final ReentrantLock door = new ReentrantLock();
    private final Thread writer;
    private WriteSession session;
    private volatile Throwable distrust;
    private boolean closed;

    GroupCommit(DataFile file) throws SQLException {
        this.file = file;
        session = new WriteSession(file);
        head = new Head(session.lastPosition());
        writer = Thread.ofPlatform().daemon().name("event-store-writer").start(this::write);
    }

    Head head() {
        return head;
    }

    /** The failure after which nobody knows what the disk holds, if there was one. */
    Optional<Throwable> distrust() {
        return Optional.ofNullable(distrust);
    }

    /** Queues the change; the outcome is complete once the change is safe on disk, or known not to be stored. */
    CompletableFuture<Void> submit(Change change) {
        Waiting waiting = new Waiting(change, new CompletableFuture<>());
        door.lock();
        try {
            if (closed) {
                throw new StoreClosed("The event store " + file.path() + " is closed");
            }
            queue.add(waiting);
        } finally {
            door.unlock();
        }
        return waiting.outcome();
    }

    private void write() {
        List<Waiting> group = new ArrayList<>(LARGEST_GROUP);
        boolean stopped = false;
        while (!stopped) {
            group.clear();
            try {
                group.add(queue.take());
            } catch (InterruptedException nobodyMayStopTheWriterThisWay) {
                continue;
            }
            queue.drainTo(group, LARGEST_GROUP - 1);
            stopped = group.removeIf(waiting -> waiting.change() == STOP);
            if (!group.isEmpty()) {
                commit(group);
            }
        }
        closeSession();
    }

    /** Also a refusal is told after the commit: what it was refused for may stand in this very group, and must be there to be read. */
    private void commit(List<Waiting> group) {
        Map<Waiting, RowRefused> refused = new IdentityHashMap<>();
        try {
            WriteSession open = openSession();
            open.begin();
            for (Waiting waiting : group) {
                apply(waiting, open, refused);
            }
            open.commit();
            head.moveTo(open.lastPosition());
            refused.forEach((waiting, why) -> waiting.outcome().completeExceptionally(why));
            group.forEach(waiting -> waiting.outcome().complete(null));
        } catch (Exception | Error failure) {
            abandon(failure);
            group.forEach(waiting -> waiting.outcome().completeExceptionally(failure));
        }
    }

    private static void apply(Waiting waiting, WriteSession open, Map<Waiting, RowRefused> refused)
            throws SQLException {
        try {
            waiting.change().applyTo(open);
        } catch (RowRefused why) {
            refused.put(waiting, why);
        }
    }

    private WriteSession openSession() throws SQLException {
        if (distrust != null) {
            throw new SQLException("The event store takes no more events until it is opened anew", distrust);
        }
        if (session == null) {
            session = new WriteSession(file);
        }
        return session;
    }

    /** Closing the connection rolls back whatever is open; the next group reads from the file where it stands. */
    private void abandon(Throwable failure) {
        log.error("A group of events could not be stored", failure);
        if (SqliteFailure.isBeyondTrust(failure)) {
            distrust = failure;
        }
        closeSession();
    }

    private void closeSession() {
        WriteSession old = session;
        session = null;
        if (old == null) {
            return;
        }
        try {
            old.close();
        } catch (SQLException failure) {
            log.warn("The event store's writing connection was not closed cleanly", failure);
        }
    }

    /** Takes no more, writes what is queued, and returns when it is on disk. */
    @Override
    public void close() {
        door.lock();
        try {
            if (!closed) {
                closed = true;
                queue.add(new Waiting(STOP, new CompletableFuture<>()));
            }
        } finally {
            door.unlock();
        }
        Threads.joinFully(writer);
    }
}
