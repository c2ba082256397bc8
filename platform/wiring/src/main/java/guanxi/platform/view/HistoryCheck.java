package guanxi.platform.view;

import guanxi.platform.deadletter.ParkedEvents;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Whether a view was made from the history that it now stands before. A store that was restored or swapped has another event, or
 * none, where the view's last event was; the view is then made anew.
 */
public final class HistoryCheck {
    private static final long MOST_SECONDS = 2;
    private final Supplier<EventStore> history;
    private final Views views;
    private final ParkedEvents parked;

    /** @param history asked for late, because processors are made before the store is open */
    public HistoryCheck(Supplier<EventStore> history, Views views, ParkedEvents parked) {
        this.history = history;
        this.views = views;
        this.parked = parked;
    }

    /** Starts the processor's view over if the event that it saw last is not where it was. */
    boolean startedOver(String processor, Long position, String eventId) {
        if (position == null || eventId == null || holds(position, eventId)) return false;
        TrackingToken head = history.get().createHeadToken();
        parked.forgetAll(processor);
        views.definitions().stream()
                .filter(view -> view.processor().equals(processor))
                .forEach(view -> views.generations()
                        .startBuilding(view, head == null ? -1 : head.position().orElse(-1)));
        return true;
    }

    private boolean holds(long position, String eventId) {
        TrackingToken before = position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
        try (var stream = history.get().openStream(before)) {
            if (!stream.hasNextAvailable((int) MOST_SECONDS, TimeUnit.SECONDS)) return false;
            TrackedEventMessage<?> event = stream.nextAvailable();
            return event.getIdentifier().equals(eventId)
                    && event.trackingToken().position().orElse(-1) == position;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking at history", e);
        }
    }
}
