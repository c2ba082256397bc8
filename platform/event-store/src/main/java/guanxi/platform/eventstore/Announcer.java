package guanxi.platform.eventstore;

import guanxi.platform.store.StoreClosed;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells readers that there is something to read: once when it can be read, and again while they are behind, because
 * Axon's coordinator drops a call that comes while it is busy and would then sleep for seconds. One thread for all
 * readers, and not the writer's: a slow reader may delay its neighbours' news, never an acknowledgement.
 */
final class Announcer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Announcer.class);
    private static final long FIRST_REMINDER = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long LAST_REMINDER = TimeUnit.MILLISECONDS.toNanos(100);

    private final Head head;
    private final Set<LocalEventStream> readers = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean newcomer;
    private volatile boolean closed;

    Announcer(Head head) {
        this.head = head;
        thread = Thread.ofPlatform().daemon().name("event-store-announcer").start(this::announce);
    }

    void tell(LocalEventStream reader) {
        readers.add(reader);
        newcomer = true;
        head.wake();
    }

    void forget(LocalEventStream reader) {
        readers.remove(reader);
    }

    boolean isClosed() {
        return closed;
    }

    void requireOpen() {
        if (closed) {
            throw new StoreClosed("The event store is closed");
        }
    }

    private void announce() {
        long announced = head.position();
        long reminder = FIRST_REMINDER;
        boolean somebodyIsBehind = false;
        while (!closed) {
            boolean news = awaitNews(announced, somebodyIsBehind ? reminder : Long.MAX_VALUE);
            reminder = news ? FIRST_REMINDER : Math.min(reminder * 2, LAST_REMINDER);
            newcomer = false;
            announced = head.position();
            somebodyIsBehind = false;
            for (LocalEventStream reader : readers) {
                if (reader.isBehind()) {
                    somebodyIsBehind = true;
                    call(reader);
                }
            }
        }
    }

    private boolean awaitNews(long announced, long nanos) {
        try {
            return head.await(() -> closed || newcomer || head.position() > announced, nanos);
        } catch (InterruptedException nobodyMayStopTheAnnouncerThisWay) {
            return true;
        }
    }

    private static void call(LocalEventStream reader) {
        try {
            reader.announce();
        } catch (RuntimeException failure) {
            log.debug("A reader did not take the news; it is told again while it is behind", failure);
        }
    }

    @Override
    public void close() {
        closed = true;
        head.wake();
        Threads.joinFully(thread);
    }
}
