package guanxi.platform.view;

import guanxi.platform.store.DocumentStore;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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
        for (ViewDefinition<?> view : definitions) {
            if (byType.put(view.type(), view) != null) {
                throw new IllegalArgumentException("Two views of " + view.type());
            }
        }
        this.generations = new Generations(store, byType.values(), clock);
        this.binding = new ViewBinding(store, generations, json);
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

    /** Whether the views still answer from what was made of another history than there is. */
    public boolean areOfAnotherHistory() {
        return generations.isReplaced();
    }

    /** Under which name the processor keeps its tokens that makes what is read. */
    public String processor() {
        return generations.read().processor();
    }

    /** Whatever the request at hand asks of views before they are read, asked of all of them. */
    public void awaitAll() {
        byType.values().forEach(view -> BeforeReading.of(view.processor()));
    }

    /**
     * Under which name the parked events of a processing group are kept: they are those of one generation, the one that the unit of work
     * at hand makes, elsewhere the one that is read.
     */
    public String parkedAs(String group) {
        return BatchAtHand.generation().orElseGet(generations::read).parkedAs(group);
    }

    /** Called after every token that was stored. */
    public void swapIfCaughtUp(String processor) {
        generations.swapIfCaughtUp(processor);
    }

    /** Removes what earlier or later editions of the views have left, once nobody reads it. */
    public void removeUnread() {
        generations.removeUnread();
    }

    Generations generations() {
        return generations;
    }

    private String collectionToRead(ViewDefinition<?> view) {
        BeforeReading.of(view.processor());
        return generations.read().collection(view.name());
    }

    View<?> bind(Class<?> type, DomainEventMessage<?> event) {
        return binding.bind(known(type), event);
    }

    private ViewDefinition<?> known(Class<?> type) {
        ViewDefinition<?> view = byType.get(type);
        if (view == null) throw new IllegalArgumentException("There is no view of " + type.getName());
        return view;
    }
}
