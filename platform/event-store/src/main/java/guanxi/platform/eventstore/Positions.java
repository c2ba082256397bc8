package guanxi.platform.eventstore;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;

/** Tokens are plain numbers here. Before the first event there is none, which Axon writes as an absent token. */
final class Positions {
    static final long BEFORE_ALL = -1;

    private Positions() {}

    static long of(TrackingToken token) {
        TrackingToken position = WrappedToken.unwrapLowerBound(token);
        if (position == null) {
            return BEFORE_ALL;
        }
        if (position instanceof GlobalSequenceTrackingToken sequence) {
            return sequence.getGlobalIndex();
        }
        throw new IllegalArgumentException("A token of the event store is a position, but this is a "
                + position.getClass().getSimpleName() + ": " + position);
    }

    static TrackingToken token(long position) {
        return position <= BEFORE_ALL ? null : new GlobalSequenceTrackingToken(position);
    }
}
