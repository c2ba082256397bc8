package guanxi.platform.deadletter;

import guanxi.platform.fault.Faults;
import guanxi.platform.message.EventNames;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;

/**
 * Axon's dead-letter queue of one processor over {@link ParkedEvents}: an aggregate's events wait behind the first that failed,
 * and are read from the event store again when they are retried. A letter remembers which event it is: another at its place in
 * history, as after a restored backup, is not handled in its stead.
 */
public final class ParkingQueue implements SequencedDeadLetterQueue<EventMessage<?>> {
    private static final int MOST_AGGREGATES = 1024;
    private static final int MOST_EVENTS = 1024;
    private final String processor;
    private final ParkedEvents parked;
    private final Letters letters;
    private final Clock clock;

    public ParkingQueue(String processor, ParkedEvents parked, EventStore history, Clock clock) {
        this.processor = processor;
        this.parked = parked;
        this.letters = new Letters(history);
        this.clock = clock;
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        if (isFull(sequence)) throw new DeadLetterQueueOverflowException("Too many events are parked for " + sequence);
        var event = (DomainEventMessage<?>) letter.message();
        Instant now = clock.instant();
        AnyParked.isSo(processor);
        parked.park(new ParkedEvent(
                processor,
                String.valueOf(sequence),
                event.getSequenceNumber(),
                event.getIdentifier(),
                EventNames.of(event),
                letter.cause().map(c -> c.type()).orElse(null),
                letter.cause().map(c -> c.message()).orElse(null),
                now,
                now,
                letter.cause().isPresent() ? 1 : 0));
    }

    @Override
    public void evict(DeadLetter<? extends EventMessage<?>> letter) {
        parked.forget(parkedEventOf(letter));
    }

    @Override
    public void requeue(
            DeadLetter<? extends EventMessage<?>> letter, UnaryOperator<DeadLetter<? extends EventMessage<?>>> update) {
        var cause = update.apply(letter).cause();
        parked.replace(parkedEventOf(letter)
                .triedAgain(
                        cause.map(c -> c.type()).orElse(null),
                        cause.map(c -> c.message()).orElse(null),
                        clock.instant()));
    }

    @Override
    public boolean contains(Object sequence) {
        return AnyParked.of(processor, parked) && sequenceSize(sequence) > 0;
    }

    @Override
    public Iterable<DeadLetter<? extends EventMessage<?>>> deadLetterSequence(Object sequence) {
        return letters(String.valueOf(sequence));
    }

    @Override
    public Iterable<Iterable<DeadLetter<? extends EventMessage<?>>>> deadLetters() {
        var all = new ArrayList<Iterable<DeadLetter<? extends EventMessage<?>>>>();
        parked.aggregates(processor).forEach(group -> all.add(letters(group.value())));
        return all;
    }

    @Override
    public boolean isFull(Object sequence) {
        long size = sequenceSize(sequence);
        return size == 0 ? amountOfSequences() >= MOST_AGGREGATES : size >= MOST_EVENTS;
    }

    @Override
    public long size() {
        return parked.of(processor).size();
    }

    @Override
    public long sequenceSize(Object sequence) {
        return parked.count(processor, String.valueOf(sequence));
    }

    @Override
    public long amountOfSequences() {
        return parked.aggregates(processor).size();
    }

    @Override
    public void clear() {
        parked.forgetAll(processor);
    }

    @Override
    public boolean process(
            Predicate<DeadLetter<? extends EventMessage<?>>> filter,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        ParkedEvents kept = parked.asKeptNow(processor);
        for (ParkedEvent head : heads(kept, filter)) {
            if (!filter.test(Letters.toLookAt(head))) continue;
            var claim = kept.claim(processor, head.aggregate(), clock);
            if (claim.isEmpty()) continue;
            try {
                return processAll(kept, claim.get(), head.aggregate(), task);
            } finally {
                claim.get().release();
            }
        }
        return false;
    }

    private List<ParkedEvent> heads(ParkedEvents kept, Predicate<?> filter) {
        return filter instanceof OfAggregate(String aggregate)
                ? kept.head(processor, aggregate).stream().toList()
                : kept.heads(processor).stream()
                        .sorted(Comparator.comparing(ParkedEvent::lastTried))
                        .toList();
    }

    private boolean processAll(
            ParkedEvents kept,
            RetryClaims.Claim claim,
            String aggregate,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        for (var next = kept.head(processor, aggregate);
                next.isPresent() && claim.isStillHeld();
                next = kept.head(processor, aggregate)) {
            if (!process(kept, next.get(), task)) return false;
        }
        return kept.head(processor, aggregate).isEmpty();
    }

    private boolean process(
            ParkedEvents kept,
            ParkedEvent event,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        var recorded = letters.recorded(event);
        if (recorded.isEmpty()) {
            kept.replace(event.notFound(clock.instant()));
            return false;
        }
        EnqueueDecision<EventMessage<?>> decision = task.apply(Letters.toHandle(event, recorded.get()));
        if (!decision.shouldEnqueue()) {
            kept.forget(event);
            return true;
        }
        Throwable cause = decision.enqueueCause().orElse(null);
        if (Faults.willPass(cause)) throw new IllegalStateException("What is parked cannot be tried again now", cause);
        var told = cause == null ? null : new ThrowableCause(cause);
        kept.replace(event.triedAgain(
                told == null ? null : told.type(), told == null ? null : told.message(), clock.instant()));
        return false;
    }

    private List<DeadLetter<? extends EventMessage<?>>> letters(String aggregate) {
        var letters = new ArrayList<DeadLetter<? extends EventMessage<?>>>();
        parked.of(processor, aggregate).forEach(event -> letters.add(Letters.toLookAt(event)));
        return letters;
    }

    private ParkedEvent parkedEventOf(DeadLetter<? extends EventMessage<?>> letter) {
        var event = (DomainEventMessage<?>) letter.message();
        return parked.of(processor, event.getAggregateIdentifier()).stream()
                .filter(p -> p.sequence() == event.getSequenceNumber())
                .findFirst()
                .orElseThrow(() -> new org.axonframework.messaging.deadletter.NoSuchDeadLetterException(
                        "Event " + event.getIdentifier() + " is not parked"));
    }
}
