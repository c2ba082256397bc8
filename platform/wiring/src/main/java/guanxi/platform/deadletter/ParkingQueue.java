package guanxi.platform.deadletter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;

/**
 * Axon's dead-letter queue of one processor over {@link ParkedEvents}: an aggregate's events wait behind the first that failed,
 * and are read from the event store again when they are retried.
 */
public final class ParkingQueue implements SequencedDeadLetterQueue<EventMessage<?>> {
    private static final int MOST_AGGREGATES = 1024;
    private static final int MOST_EVENTS = 1024;
    private final String processor;
    private final ParkedEvents parked;
    private final EventStore history;
    private final Clock clock;
    private final Set<String> beingProcessed = ConcurrentHashMap.newKeySet();

    public ParkingQueue(String processor, ParkedEvents parked, EventStore history, Clock clock) {
        this.processor = processor;
        this.parked = parked;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        if (isFull(sequence)) throw new DeadLetterQueueOverflowException("Too many events are parked for " + sequence);
        var event = (DomainEventMessage<?>) letter.message();
        Instant now = clock.instant();
        parked.park(new ParkedEvent(
                processor,
                String.valueOf(sequence),
                event.getSequenceNumber(),
                event.getIdentifier(),
                event.getPayloadType().getSimpleName(),
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
        return sequenceSize(sequence) > 0;
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
        List<ParkedEvent> heads = parked.aggregates(processor).stream()
                .flatMap(group -> parked.of(processor, group.value()).stream().limit(1))
                .sorted(Comparator.comparing(ParkedEvent::lastTried))
                .toList();
        for (ParkedEvent head : heads) {
            if (!filter.test(letter(head)) || !beingProcessed.add(head.aggregate())) continue;
            try {
                return processAll(head.aggregate(), task);
            } finally {
                beingProcessed.remove(head.aggregate());
            }
        }
        return false;
    }

    private boolean processAll(
            String aggregate, Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        for (var waiting = parked.of(processor, aggregate); !waiting.isEmpty(); ) {
            var letter = letter(waiting.getFirst());
            EnqueueDecision<EventMessage<?>> decision = task.apply(letter);
            if (decision.shouldEnqueue()) {
                requeue(letter, l -> decision.withDiagnostics(l)
                        .withCause(decision.enqueueCause().orElse(null)));
                return false;
            }
            evict(letter);
            waiting = parked.of(processor, aggregate);
        }
        return true;
    }

    private List<DeadLetter<? extends EventMessage<?>>> letters(String aggregate) {
        var letters = new ArrayList<DeadLetter<? extends EventMessage<?>>>();
        parked.of(processor, aggregate).forEach(event -> letters.add(letter(event)));
        return letters;
    }

    private DeadLetter<EventMessage<?>> letter(ParkedEvent event) {
        DomainEventMessage<?> message =
                history.readEvents(event.aggregate(), event.sequence()).next();
        var cause = event.cause() == null ? null : new ThrowableCause(event.cause(), event.message());
        return new GenericDeadLetter<>(
                event.aggregate(),
                message,
                cause,
                event.parkedAt(),
                event.lastTried(),
                MetaData.with("eventId", event.eventId()));
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
