package guanxi.platform.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;

/**
 * How far one segment of a processor has come, and the event that says in which history: it stood at {@code anchorAt}, which is the
 * position or, where that event is not known, shortly before it.
 *
 * @param position absent before the first event
 * @param claimedAt a claim is its owner's until this is too long ago
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Token(String processor, int segment, Long position, String owner, long claimedAt, Long anchorAt, String anchor) {

    static Token first(String processor, int segment, Long position) {
        return new Token(processor, segment, position, null, 0, null, null);
    }

    Token claimedBy(String newOwner, long now) {
        return new Token(processor, segment, position, newOwner, now, anchorAt, anchor);
    }

    Token released() {
        return claimedBy(null, 0);
    }

    Token at(Long newPosition, long now) {
        return new Token(processor, segment, newPosition, owner, now, anchorAt, anchor);
    }

    Token anchoredAt(Long at, String eventId) {
        return new Token(processor, segment, position, owner, claimedAt, at, eventId);
    }

    boolean isFreeFor(String asking, Duration claimTimeout, long now) {
        return owner == null || owner.equals(asking) || claimedAt + claimTimeout.toMillis() < now;
    }
}
