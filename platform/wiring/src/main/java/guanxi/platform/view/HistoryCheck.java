package guanxi.platform.view;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
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
    private final LongSupplier nanoTime;
    private volatile Settled settled;

    /** The head stayed where it is for as long as an end is looked at; believed for as long again, then looked at anew. */
    private record Settled(long head, long at) {}

    /** @param history asked for late, because processors are made before the store is open */
    public HistoryCheck(Supplier<? extends EventStore> history, PassedEvents passed, ReplacedHistory replaced) {
        this(history, passed, replaced, System::nanoTime);
    }

    HistoryCheck(
            Supplier<? extends EventStore> history,
            PassedEvents passed,
            ReplacedHistory replaced,
            LongSupplier nanoTime) {
        this.history = history;
        this.passed = passed;
        this.replaced = replaced;
        this.nanoTime = nanoTime;
    }

    /** Stands before no history, so it compares nothing. */
    static HistoryCheck none() {
        return new HistoryCheck(null, new PassedEvents(), new ReplacedHistory.Refuses());
    }

    boolean isOther(Token token) {
        if (history == null || token.position() == null) return false;
        if (endsBefore(token.position())) return true;
        return token.anchor() != null && !token.anchor().equals(idAt(token.anchorAt()));
    }

    /** @param last the last event of the batch that was handled, absent if none was */
    Token anchored(Token token, TrackedEventMessage<?> last) {
        if (token.position() == null) return token;
        Optional<String> id = passed.at(token.position());
        if (id.isPresent()) return token.anchoredAt(token.position(), id.get());
        if (last == null) return token;
        return token.anchoredAt(ViewTokenStore.position(last.trackingToken()), last.getIdentifier());
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
     * all processors that ask at about that time, not for each that stands beyond it.
     */
    private boolean endsBefore(long position) {
        long begun = nanoTime.getAsLong();
        long head = head();
        while (position > head && !isSettled(head)) {
            if (isLongSince(begun)) settled = new Settled(head, nanoTime.getAsLong());
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            head = head();
        }
        return position > head;
    }

    private boolean isSettled(long head) {
        Settled last = settled;
        return last != null && last.head() == head && !isLongSince(last.at());
    }

    private boolean isLongSince(long moment) {
        return nanoTime.getAsLong() - moment > UNTIL_IT_SETTLES.toNanos();
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
