package guanxi.platform.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

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
        String cause,
        String message,
        Instant parkedAt,
        Instant lastTried,
        int tries) {

    ParkedEvent triedAgain(String nextCause, String nextMessage, Instant now) {
        return new ParkedEvent(
                processor, aggregate, sequence, eventId, eventType, nextCause, nextMessage, parkedAt, now, tries + 1);
    }

    String id() {
        return "%s#%s#%012d".formatted(processor, aggregate, sequence);
    }
}
