package guanxi.platform.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;

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

    /** -1 before the first event. */
    long reached() {
        return position == null ? -1 : position;
    }

    /** As Axon knows it; absent before the first event. */
    TrackingToken place() {
        return position == null ? null : new GlobalSequenceTrackingToken(position);
    }

    /** A replay that has not begun says 0, as if the first event had been seen; what it wraps says where it really is. */
    static Long positionOf(TrackingToken token) {
        TrackingToken real = WrappedToken.unwrapLowerBound(token);
        return real == null || real.position().isEmpty()
                ? null
                : Long.valueOf(real.position().getAsLong());
    }

    boolean isFreeFor(String asking, Duration claimTimeout, long now) {
        return owner == null || owner.equals(asking) || claimedAt + claimTimeout.toMillis() < now;
    }
}
