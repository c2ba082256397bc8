package guanxi.platform.view;

import guanxi.platform.store.Write;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** What the unit of work at hand has handled and changed so far. Handlers fill it, and whoever stores the token writes it. */
final class BatchAtHand {
    private static final String GENERATION = Generation.class.getName();

    private BatchAtHand() {}

    /** Absent if no view was written to. */
    static Optional<Changes> changes() {
        return resource(Changes.RESOURCE);
    }

    /** Said by the processor of a generation; absent in all other units of work. */
    static Optional<Generation> generation() {
        return resource(GENERATION);
    }

    static void makes(Generation generation) {
        CurrentUnitOfWork.get().resources().put(GENERATION, generation);
    }

    private static <T> Optional<T> resource(String key) {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().getResource(key))
                : Optional.empty();
    }

    static List<Write> writes() {
        return changes().map(Changes::writes).orElse(List.of());
    }

    /** After they were written. */
    static void clear() {
        changes().ifPresent(Changes::clear);
    }

    /** Takes back what a failed handler changed; called before the event is parked. */
    static void discard(EventMessage<?> event, String group) {
        changes().ifPresent(changes -> changes.discard(event.getIdentifier(), group));
    }

    /** The last event of the batch; absent if it is none of a stream. */
    static TrackedEventMessage<?> last() {
        boolean batch = CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get() instanceof BatchingUnitOfWork<?>;
        if (!batch) return null;
        var messages = ((BatchingUnitOfWork<?>) CurrentUnitOfWork.get()).getMessages();
        return messages.getLast() instanceof TrackedEventMessage<?> last ? last : null;
    }
}
