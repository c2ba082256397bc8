package guanxi.platform.view;

import guanxi.platform.store.DocumentStore;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import tools.jackson.databind.json.JsonMapper;

/** All views of a service: binds them to units of work for projections, and opens them for queries. */
public final class Views {
    private final DocumentStore store;
    private final Generations generations;
    private final ViewBinding binding;
    private final JsonMapper json;
    private final Map<Class<?>, ViewDefinition<?>> byType = new LinkedHashMap<>();

    public Views(DocumentStore store, Collection<ViewDefinition<?>> definitions, JsonMapper json, Clock clock) {
        this.store = store;
        this.json = json;
        this.generations = new Generations(store, clock);
        this.binding = new ViewBinding(store, generations, json);
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

    private String collectionToRead(ViewDefinition<?> view) {
        BeforeReading.of(view.processor());
        return generations.readFrom(view);
    }

    View<?> bind(Class<?> type, DomainEventMessage<?> event) {
        return binding.bind(known(type), event);
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
