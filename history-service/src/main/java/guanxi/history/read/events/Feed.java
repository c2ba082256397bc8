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
        /** The store was restored or swapped: going on would leave a gap that nobody sees. */
        HISTORY_WAS_REPLACED,
        THE_FEED_WAS_INTERRUPTED {
            @Override
            public Kind kind() {
                return Kind.UNAVAILABLE;
            }
        }
    }

    public Feed(EventStore history, RecordedEvents recorded) {
        this.history = history;
        this.recorded = recorded;
    }

    /** @param cursor of a page before, absent for the beginning */
    public FeedPage after(String cursor, int limit) {
        long head = head();
        FeedCursor place = FeedCursor.of(cursor);
        if (place.position() > head) throw replaced(place);
        var items = new ArrayList<RecordedEvent>();
        if (head >= 0) read(place, Math.min(limit, head - place.position()), items);
        FeedCursor next = items.isEmpty()
                ? place
                : new FeedCursor(items.getLast().position(), items.getLast().eventId());
        return new FeedPage(items, next.text(), head);
    }

    /**
     * From the event on that the subscriber has, to see whether it is still there. Positions have no gap, so there are {@code most}
     * events behind it; should they come slowly, the page is shorter.
     */
    private void read(FeedCursor place, long most, ArrayList<RecordedEvent> items) {
        long end = System.nanoTime() + MOST.toNanos();
        TrackingToken from = place.position() <= 0 ? null : new GlobalSequenceTrackingToken(place.position() - 1);
        try (BlockingStream<TrackedEventMessage<?>> stream = history.openStream(from)) {
            if (!place.isBeforeAll()) {
                if (!stream.hasNextAvailable(millisUntil(end), TimeUnit.MILLISECONDS)) return;
                if (!stream.nextAvailable().getIdentifier().equals(place.eventId())) throw replaced(place);
            }
            while (items.size() < most && stream.hasNextAvailable(millisUntil(end), TimeUnit.MILLISECONDS)) {
                items.add(recorded.of(stream.nextAvailable()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandRejected(FeedRule.THE_FEED_WAS_INTERRUPTED, "The feed was interrupted; ask again.");
        }
    }

    private static CommandRejected replaced(FeedCursor place) {
        return new CommandRejected(
                FeedRule.HISTORY_WAS_REPLACED,
                "History was replaced: what you have up to position " + place.position()
                        + " is not what is recorded now. Begin again from the beginning, without a cursor.",
                "after");
    }

    private static int millisUntil(long end) {
        return (int) Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    }

    private long head() {
        TrackingToken token = history.createHeadToken();
        return token == null
                ? FeedCursor.BEFORE_ALL.position()
                : token.position().orElse(FeedCursor.BEFORE_ALL.position());
    }
}
