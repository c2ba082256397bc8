package guanxi.platform.reaction;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/** How old a department is: as old as the first event that it recorded. */
final class RecentHistory {
    private static final int MOST_SECONDS = 10;

    private RecentHistory() {}

    /** @param history one that has events; slow is not the same as empty, so a first event that does not come is no answer */
    static boolean isSince(Instant moment, StreamableMessageSource<TrackedEventMessage<?>> history) {
        try (var stream = history.openStream(history.createTailToken())) {
            if (!stream.hasNextAvailable(MOST_SECONDS, TimeUnit.SECONDS))
                throw new IllegalStateException("The first event of history did not come in time");
            return !stream.nextAvailable().getTimestamp().isBefore(moment);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking at history", e);
        }
    }
}
