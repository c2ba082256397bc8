package guanxi.platform.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a processor could not handle, or one that must wait behind such an event of the same aggregate. It names the
 * event; the event itself stays where it is, in the event store.
 *
 * @param cause absent where it only waits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParkedEvent(
        String processor,
        String aggregate,
        long sequence,
        String eventId,
        String eventType,
        @Nullable String cause,
        @Nullable String message,
        Instant parkedAt,
        Instant lastTried,
        int tries) {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 10;

    ParkedEvent triedAgain(String nextCause, String nextMessage, Instant now) {
        return new ParkedEvent(
                processor, aggregate, sequence, eventId, eventType, nextCause, nextMessage, parkedAt, now, tries + 1);
    }

    /** What stood at this place of history when the event was parked is not there now: nothing else is handled in its stead. */
    ParkedEvent notFound(Instant now) {
        return triedAgain(
                "HistoryWasReplaced",
                "History has another event, or none, at this place. The parked event can only be dropped.",
                now);
    }

    /**
     * Whether it is tried again without being asked for: once by every start, since that may be an upgrade that mends what was wrong,
     * and from time to time.
     */
    public boolean isDue(Instant started, Instant now) {
        return tries == 0 || lastTried.isBefore(started) || !now.isBefore(lastTried.plus(pause()));
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    String idOf(String name) {
        return "%s#%s#%012d".formatted(name, aggregate, sequence);
    }
}
