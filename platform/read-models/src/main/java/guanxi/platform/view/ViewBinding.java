package guanxi.platform.view;

import guanxi.platform.fault.Faults;
import guanxi.platform.store.DocumentStore;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import tools.jackson.databind.json.JsonMapper;

/**
 * Binds views to the innermost unit of work: retries of parked events are units nested in one, and each must have been written before
 * its event is no longer parked, or not at all.
 */
final class ViewBinding {
    private final DocumentStore store;
    private final Generations generations;
    private final JsonMapper json;

    ViewBinding(DocumentStore store, Generations generations, JsonMapper json) {
        this.store = store;
        this.generations = generations;
        this.json = json;
    }

    <T> View<T> bind(ViewDefinition<T> view, DomainEventMessage<?> event) {
        String touched = view.touched(event).orElseThrow(() -> untouched(view, event));
        Changes changes = BatchAtHand.changes().orElseGet(this::begin);
        if (CurrentUnitOfWork.get() instanceof BatchingUnitOfWork<?> batch)
            changes.prefetch(view, () -> touched(view, batch));
        return new BoundView<>(view, changes.key(view, touched), changes, event, json);
    }

    private Changes begin() {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        var changes = new Changes(store, BatchAtHand.generation().orElseGet(generations::read));
        unit.resources().put(Changes.RESOURCE, changes);
        if (!(unit instanceof BatchingUnitOfWork<?>)) unit.onPrepareCommit(u -> write(changes));
        return changes;
    }

    private void write(Changes changes) {
        store.commit(changes.writes());
        changes.clear();
    }

    private static Set<String> touched(ViewDefinition<?> view, BatchingUnitOfWork<?> batch) {
        var ids = new HashSet<String>();
        for (var message : batch.getMessages()) {
            touchedIfReadable(view, (EventMessage<?>) message).ifPresent(ids::add);
        }
        return ids;
    }

    private static Optional<String> touchedIfReadable(ViewDefinition<?> view, EventMessage<?> event) {
        try {
            return view.touched(event);
        } catch (RuntimeException unreadable) {
            if (Faults.willPass(unreadable)) throw unreadable;
            // Its own handler meets the same, so that this event is parked and not the first of the batch.
            return Optional.empty();
        }
    }

    private static IllegalStateException untouched(ViewDefinition<?> view, DomainEventMessage<?> event) {
        String kind = event.getPayloadType().getSimpleName();
        return new IllegalStateException(
                view.name() + " is not touched by " + kind + ": say touchedBy(" + kind + ".class, …)");
    }
}
