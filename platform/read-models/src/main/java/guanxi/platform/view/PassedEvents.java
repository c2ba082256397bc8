package guanxi.platform.view;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Which events processors were given lately, by their positions. A processor also passes events that it does not handle; what it
 * stores then must name one of them, or a history that was replaced in that stretch would look like the one it knows.
 */
public final class PassedEvents {
    private static final int MOST = 20_000;
    private final Map<Long, String> ids = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
            return size() > MOST;
        }
    };

    /** The same events; each is remembered as it is given out. */
    public StreamableMessageSource<TrackedEventMessage<?>> of(StreamableMessageSource<TrackedEventMessage<?>> history) {
        return new Remembered(history);
    }

    Optional<String> at(long position) {
        synchronized (ids) {
            return Optional.ofNullable(ids.get(position));
        }
    }

    private void remember(TrackedEventMessage<?> event) {
        Long position = Token.positionOf(event.trackingToken());
        if (position == null) return;
        synchronized (ids) {
            ids.put(position, event.getIdentifier());
        }
    }

    private final class Remembered implements StreamableMessageSource<TrackedEventMessage<?>> {
        private final StreamableMessageSource<TrackedEventMessage<?>> history;

        Remembered(StreamableMessageSource<TrackedEventMessage<?>> history) {
            this.history = history;
        }

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken token) {
            return new RememberedStream(history.openStream(token));
        }

        @Override
        public TrackingToken createTailToken() {
            return history.createTailToken();
        }

        @Override
        public TrackingToken createHeadToken() {
            return history.createHeadToken();
        }

        @Override
        public TrackingToken createTokenAt(Instant moment) {
            return history.createTokenAt(moment);
        }
    }

    private final class RememberedStream implements BlockingStream<TrackedEventMessage<?>> {
        private final BlockingStream<TrackedEventMessage<?>> events;

        RememberedStream(BlockingStream<TrackedEventMessage<?>> events) {
            this.events = events;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return events.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return events.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            TrackedEventMessage<?> event = events.nextAvailable();
            remember(event);
            return event;
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
            events.skipMessagesWithPayloadTypeOf(ignored);
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            return events.setOnAvailableCallback(callback);
        }

        @Override
        public void close() {
            events.close();
        }
    }
}
