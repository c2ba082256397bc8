package guanxi.history.read.events;

import guanxi.history.read.RecordedEvent;
import guanxi.history.read.RecordedEvents;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * All events of all contexts in the order in which they were recorded, read from the event store itself: no view, so nothing can
 * be missing or late.
 */
@Component
public class Feed {
    private static final Duration MOST = Duration.ofSeconds(2);

    private final EventStore history;
    private final RecordedEvents recorded;

    /** What may keep the feed from answering. */
    enum FeedRule implements Rule {
        THE_FEED_WAS_INTERRUPTED;

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }

    public Feed(EventStore history, RecordedEvents recorded) {
        this.history = history;
        this.recorded = recorded;
    }

    /** @param cursor of a page before, absent for the beginning */
    public FeedPage after(String cursor, int limit) {
        long head = head();
        long position = FeedCursor.position(cursor, head);
        var items = new ArrayList<RecordedEvent>();
        if (position < head) read(position, Math.min(limit, head - position), items);
        long last = items.isEmpty() ? position : items.getLast().position();
        return new FeedPage(items, FeedCursor.of(last), head);
    }

    /** Positions have no gap, so there are {@code most} events; should they come slowly, the page is shorter. */
    private void read(long position, long most, ArrayList<RecordedEvent> items) {
        long end = System.nanoTime() + MOST.toNanos();
        TrackingToken from = position == FeedCursor.BEFORE_ALL ? null : new GlobalSequenceTrackingToken(position);
        try (BlockingStream<TrackedEventMessage<?>> stream = history.openStream(from)) {
            while (items.size() < most && stream.hasNextAvailable(millisUntil(end), TimeUnit.MILLISECONDS)) {
                items.add(recorded.of(stream.nextAvailable()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandRejected(FeedRule.THE_FEED_WAS_INTERRUPTED, "The feed was interrupted; ask again.");
        }
    }

    private static int millisUntil(long end) {
        return (int) Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    }

    private long head() {
        TrackingToken token = history.createHeadToken();
        return token == null ? FeedCursor.BEFORE_ALL : token.position().orElse(FeedCursor.BEFORE_ALL);
    }
}
