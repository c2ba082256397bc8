package guanxi.platform.eventstore;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/**
 * One reader's way through the events, page by page. It asks the file only when the head says that there is something,
 * so an idle reader costs nothing.
 */
final class LocalEventStream implements TrackingEventStream {
    private final SqliteEventStorageEngine engine;
    private final Announcer announcer;
    private final Queue<TrackedEventMessage<?>> page = new ConcurrentLinkedQueue<>();
    private volatile long readUpTo;
    private volatile Runnable onAvailable;
    private volatile boolean closed;

    LocalEventStream(SqliteEventStorageEngine engine, Announcer announcer, long position) {
        this.engine = engine;
        this.announcer = announcer;
        this.readUpTo = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(fetched());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (fetched() == null) {
            if (!waitedForMore(deadline - System.nanoTime())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (fetched() == null) {
            if (!waitedForMore(Long.MAX_VALUE)) {
                throw new IllegalStateException("The event stream was closed while it was read");
            }
        }
        return page.poll();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        announcer.tell(this);
        return true;
    }

    boolean isBehind() {
        return !page.isEmpty() || readUpTo < engine.head().position();
    }

    void announce() {
        Runnable callback = onAvailable;
        if (callback != null && !closed) {
            callback.run();
        }
    }

    @Override
    public void close() {
        closed = true;
        announcer.forget(this);
        engine.head().wake();
    }

    private TrackedEventMessage<?> fetched() {
        while (!closed && page.isEmpty() && readUpTo < engine.head().position()) {
            SqliteEventStorageEngine.Page next = engine.pageAfter(readUpTo);
            page.addAll(next.events());
            readUpTo = next.end();
        }
        if (!closed) {
            announcer.requireOpen();
        }
        return closed ? null : page.peek();
    }

    private boolean waitedForMore(long nanos) throws InterruptedException {
        if (nanos <= 0 || closed) {
            return false;
        }
        Head head = engine.head();
        return head.await(() -> closed || announcer.isClosed() || readUpTo < head.position(), nanos) && !closed;
    }
}
