package guanxi.platform.view;

import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.StaleWrite;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import tools.jackson.databind.json.JsonMapper;

/** All views of a service: binds them to units of work for projections, and opens them for queries. */
public final class Views {
    private final DocumentStore store;
    private final Generations generations;
    private final JsonMapper json;
    private final Map<Class<?>, ViewDefinition<?>> byType = new LinkedHashMap<>();

    public Views(DocumentStore store, Collection<ViewDefinition<?>> definitions, JsonMapper json, Clock clock) {
        this.store = store;
        this.json = json;
        this.generations = new Generations(store, clock);
        for (ViewDefinition<?> view : definitions) {
            if (byType.put(view.type(), view) != null) {
                throw new IllegalArgumentException("Two views of " + view.type());
            }
            generations.open(view);
        }
    }

    public Collection<ViewDefinition<?>> definitions() {
        return byType.values();
    }

    /** The view of this type, for what is kept alike in several services. */
    @SuppressWarnings("unchecked")
    public <T> ViewDefinition<T> of(Class<T> type) {
        return (ViewDefinition<T>) known(type);
    }

    public <T> ViewReader<T> reader(ViewDefinition<T> view) {
        known(view.type());
        return new ViewReader<>(store, () -> collectionToRead(view), view, json);
    }

    /** As this instance knows: whether the processor's view answers from an older generation than it writes. */
    public boolean isBeingRebuilt(String processor) {
        return of(processor).anyMatch(generations::isKnownToBeBuilding);
    }

    /** Under which name the tokens and parked events of a processor are kept: they are those of one generation of its view. */
    public String keptAs(String processor) {
        return of(processor)
                .findFirst()
                .map(view -> generations.written(view).processor())
                .orElse(processor);
    }

    /** Called after every token that was stored. */
    public void swapIfCaughtUp(String processor) {
        of(processor).forEach(generations::swapIfCaughtUp);
    }

    /** Removes what earlier or later revisions, and views that are no more, have left, once nobody reads it. */
    public void removeUnread() {
        generations.removeUnread(byType.values());
    }

    /** @param keptAs the generation that was made from another history */
    void startOver(String processor, String keptAs, long until) {
        of(processor).forEach(view -> {
            Generation written = generations.written(view);
            if (written.processor().equals(keptAs)) generations.startBuilding(view, written, until);
        });
    }

    Generations generations() {
        return generations;
    }

    DocumentStore store() {
        return store;
    }

    private String collectionToRead(ViewDefinition<?> view) {
        BeforeReading.of(view.processor());
        return generations.readFrom(view);
    }

    View<?> bind(Class<?> type, DomainEventMessage<?> event) {
        return bind(known(type), event);
    }

    /** Takes back what a failed handler changed; called before the event is parked. */
    static void discard(EventMessage<?> event) {
        if (!CurrentUnitOfWork.isStarted()) return;
        Changes changes = CurrentUnitOfWork.get().getResource(Changes.RESOURCE);
        if (changes != null) changes.discard(event.getIdentifier());
    }

    /**
     * Binds to the innermost unit of work: retries of parked events are units nested in one, and each must have been written before
     * its event is no longer parked, or not at all.
     */
    private <T> View<T> bind(ViewDefinition<T> view, DomainEventMessage<?> event) {
        String touched = view.touched(event).orElseThrow(() -> untouched(view, event));
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        Changes changes = unit.getResource(Changes.RESOURCE);
        if (changes == null) {
            of(view.processor()).forEach(generations::lookAgain);
            changes = new Changes(store);
            unit.resources().put(Changes.RESOURCE, changes);
            if (unit instanceof BatchingUnitOfWork<?> batch) {
                changes.prefetch(generations.writeTo(view), touched(view, batch));
            } else {
                Changes mine = changes;
                unit.onPrepareCommit(u -> write(mine));
            }
        }
        return new BoundView<>(view, new Changes.Key(generations.writeTo(view), touched), changes, event, json);
    }

    private static IllegalStateException untouched(ViewDefinition<?> view, DomainEventMessage<?> event) {
        String kind = event.getPayloadType().getSimpleName();
        return new IllegalStateException(
                view.name() + " is not touched by " + kind + ": say touchedBy(" + kind + ".class, …)");
    }

    private static void write(Changes changes) throws StaleWrite {
        changes.store().commit(changes.writes());
        changes.clear();
    }

    private static Set<String> touched(ViewDefinition<?> view, BatchingUnitOfWork<?> batch) {
        var ids = new HashSet<String>();
        for (var message : batch.getMessages())
            view.touched((EventMessage<?>) message).ifPresent(ids::add);
        return ids;
    }

    private Stream<ViewDefinition<?>> of(String processor) {
        return byType.values().stream().filter(view -> view.processor().equals(processor));
    }

    private ViewDefinition<?> known(Class<?> type) {
        ViewDefinition<?> view = byType.get(type);
        if (view == null) throw new IllegalArgumentException("There is no view of " + type.getName());
        return view;
    }
}
