package guanxi.platform.deadletter;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;

/** Makes Axon's letters of parked events; one that is to be handled has the very event of history that was parked. */
final class Letters {
    private static final String PARKED = "parkedEvent";
    private final EventStore history;

    Letters(EventStore history) {
        this.history = history;
    }

    static boolean isParked(DeadLetter<? extends EventMessage<?>> letter) {
        return letter.diagnostics().containsKey(PARKED);
    }

    static String aggregate(DeadLetter<? extends EventMessage<?>> letter) {
        return ((DomainEventMessage<?>) letter.message()).getAggregateIdentifier();
    }

    /** Absent if history has another event at this place, or none. */
    Optional<DomainEventMessage<?>> recorded(ParkedEvent event) {
        var stream = history.readEvents(event.aggregate(), event.sequence());
        if (!stream.hasNext()) return Optional.empty();
        DomainEventMessage<?> found = stream.next();
        boolean same = found.getSequenceNumber() == event.sequence()
                && found.getIdentifier().equals(event.eventId());
        return same ? Optional.of(found) : Optional.empty();
    }

    /** It names the event, and has in its stead what is known of it. */
    static DeadLetter<EventMessage<?>> toLookAt(ParkedEvent event) {
        return toHandle(
                event,
                new GenericDomainEventMessage<>(
                        event.eventType(),
                        event.aggregate(),
                        event.sequence(),
                        event,
                        MetaData.emptyInstance(),
                        event.eventId(),
                        event.parkedAt()));
    }

    static DeadLetter<EventMessage<?>> toHandle(ParkedEvent event, DomainEventMessage<?> message) {
        var cause = event.cause() == null ? null : new ThrowableCause(event.cause(), event.message());
        return new GenericDeadLetter<>(
                event.aggregate(),
                message,
                cause,
                event.parkedAt(),
                event.lastTried(),
                MetaData.with(PARKED, event.eventId()));
    }
}
