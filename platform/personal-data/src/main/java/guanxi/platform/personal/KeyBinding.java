package guanxi.platform.personal;

import guanxi.language.personal.KeyStoreEvent.KeyStoreBound;
import guanxi.platform.decision.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether history was written with the keys that are here. With none, or those of another department, everybody would read as
 * erased, and views would keep that; so a service does not start then.
 */
public final class KeyBinding {
    private static final String AGGREGATE = "key-store";
    private static final Logger LOG = LoggerFactory.getLogger(KeyBinding.class);
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private final EventStore history;
    private final String here;
    private final String accepted;
    private final Clock clock;

    /** @param accepted the store that an operator goes on with, although history knows another; absent if nobody said so */
    public KeyBinding(EventStore history, PersonKeys keys, String accepted, Clock clock) {
        this.history = history;
        this.here = keys.storeId();
        this.accepted = accepted;
        this.clock = clock;
    }

    /** @throws IllegalStateException if history belongs to other keys; it says what to do */
    public void check() {
        List<String> bound = bound();
        if (!bound.isEmpty() && bound.getLast().equals(here)) return;
        if (bound.isEmpty() && isNew() || here.equals(accepted)) {
            bind(bound.size());
            return;
        }
        throw new IllegalStateException("The keys of persons here (store " + here + ") are not those that history was"
                + " written with (store "
                + Optional.of(bound)
                        .filter(b -> !b.isEmpty())
                        .map(List::getLast)
                        .orElse("unknown")
                + "): everybody would read as erased. Put the right key store back from its backup. Only if it is lost"
                + " for good, start once with GUANXI_ACCEPT_KEY_STORE=" + here + ".");
    }

    /** Asked last whether somebody else, starting beside, has bound it meanwhile. */
    private boolean isNew() {
        TrackingToken head = history.createHeadToken();
        return head == null || head.position().orElse(-1) < 0 || !bound().isEmpty();
    }

    private void bind(long sequence) {
        var event = new GenericDomainEventMessage<>(
                "KeyStore",
                AGGREGATE,
                sequence,
                new KeyStoreBound(here, clock.instant()),
                MetaData.with(Actor.ID, "system"));
        try {
            history.publish(event);
            LOG.info("History is bound to the key store {}", here);
        } catch (RuntimeException failure) {
            if (!isSaidBeside()) throw failure;
        }
    }

    /** By another service that starts. Whoever is refused may hear it a moment before what he was refused for can be read. */
    private boolean isSaidBeside() {
        long end = System.nanoTime() + SHOWN_WITHIN.toNanos();
        while (!bound().contains(here)) {
            if (System.nanoTime() > end) return false;
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return true;
    }

    private List<String> bound() {
        return history.readEvents(AGGREGATE)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(payload -> ((KeyStoreBound) payload).keyStoreId())
                .toList();
    }
}
