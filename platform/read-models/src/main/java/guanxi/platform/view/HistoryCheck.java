package guanxi.platform.view;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Whether a token speaks of the history that it now stands before. A store that was restored or swapped ends before the token, or
 * has another event where its anchor was. Only a definite answer is believed: who is slow is asked again.
 */
public final class HistoryCheck {
    private static final int MOST_SECONDS = 2;
    private static final Duration UNTIL_IT_SETTLES = Duration.ofMillis(500);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final long NOWHERE = -1;
    private final Supplier<? extends EventStore> history;
    private final PassedEvents passed;
    private final ReplacedHistory replaced;
    private final Set<Token> settled = ConcurrentHashMap.newKeySet();

    /** @param history asked for late, because processors are made before the store is open */
    public HistoryCheck(Supplier<? extends EventStore> history, PassedEvents passed, ReplacedHistory replaced) {
        this.history = history;
        this.passed = passed;
        this.replaced = replaced;
    }

    /** Stands before no history, so it compares nothing. */
    static HistoryCheck none() {
        return new HistoryCheck(null, new PassedEvents(), new ReplacedHistory.Refuses());
    }

    boolean isOther(Token token) {
        if (history == null || token.position() == null) return false;
        if (endsBefore(token)) return true;
        return token.anchor() != null && !token.anchor().equals(idAt(token.anchorAt()));
    }

    /** @param last the last event of the batch that was handled, absent if none was */
    Token anchored(Token token, TrackedEventMessage<?> last) {
        if (token.position() == null) return token;
        Optional<String> id = passed.at(token.position());
        if (id.isPresent()) return token.anchoredAt(token.position(), id.get());
        if (last == null) return token;
        return token.anchoredAt(Token.positionOf(last.trackingToken()), last.getIdentifier());
    }

    /** One that was given a place, as a reaction's first, has no anchor yet: what stands there now is it. */
    Token anchored(Token token) {
        boolean none =
                history != null && token.position() != null && token.position() > NOWHERE && token.anchor() == null;
        return none ? token.anchoredAt(token.position(), idAt(token.position())) : token;
    }

    void isReplaced(String processor, Token token) {
        replaced.met(processor, token, head());
    }

    void holds(String processor, int segment) {
        replaced.isOver(processor, segment);
    }

    Optional<String> refusal(String processor) {
        return replaced.refusal(processor);
    }

    /**
     * A server hands out an event a moment before it counts it, so an end that lies behind is looked at until it has settled: once for
     * each token, which is asked about again and again where a reaction refuses.
     */
    private boolean endsBefore(Token token) {
        Token place = token.released();
        long end = System.nanoTime() + UNTIL_IT_SETTLES.toNanos();
        long head = head();
        while (token.position() > head && !settled.contains(place)) {
            if (System.nanoTime() > end) settled.add(place);
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            head = head();
        }
        return token.position() > head;
    }

    private long head() {
        TrackingToken head = history.get().createHeadToken();
        return head == null ? NOWHERE : head.position().orElse(NOWHERE);
    }

    /** Absent if another position follows. Never asked behind the head, so there is an event to wait for. */
    private String idAt(long position) {
        TrackingToken before = position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
        try (var stream = history.get().openStream(before)) {
            if (!stream.hasNextAvailable(MOST_SECONDS, TimeUnit.SECONDS))
                throw new UnableToClaimTokenException("History does not answer yet what is at " + position);
            TrackedEventMessage<?> event = stream.nextAvailable();
            boolean there = event.trackingToken().position().orElse(NOWHERE) == position;
            return there ? event.getIdentifier() : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnableToClaimTokenException("Interrupted while looking at history", e);
        }
    }
}
