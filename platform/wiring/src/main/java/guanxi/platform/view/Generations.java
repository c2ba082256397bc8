package guanxi.platform.view;

import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which collection a view lives in. A rebuild fills a new generation while reads go on in the old one, and swaps it in when it
 * has seen all that the old one had.
 */
final class Generations {
    private static final String COLLECTION = "_views";
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * @param building the generation being filled, 0 if none
     * @param until the position of history that it must pass to be swapped in
     */
    record State(int revision, int active, int building, long until) {
        int written() {
            return building == 0 ? active : building;
        }
    }

    private final DocumentStore store;
    private final Map<String, State> states = new ConcurrentHashMap<>();

    Generations(DocumentStore store) {
        this.store = store;
        store.ensure(new Collection(COLLECTION, List.of()));
    }

    /** Opens a view, or starts it anew if what is stored has another revision; its tokens then start anew too. */
    void open(ViewDefinition<?> view) {
        Document stored = store.load(COLLECTION, List.of(view.name())).get(view.name());
        State state = stored == null ? null : JSON.treeToValue(stored.body(), State.class);
        if (state == null || state.revision() != view.revision()) {
            int next = state == null ? 1 : state.written() + 1;
            forgetTokens(view);
            var fresh = new State(view.revision(), next, 0, 0);
            save(view, stored == null ? 0 : stored.version(), fresh);
            if (state != null) store.drop(name(view, state.active()));
            state = fresh;
        }
        store.ensure(view.collection(name(view, state.written())));
        states.put(view.name(), state);
    }

    String readFrom(ViewDefinition<?> view) {
        return name(view, states.get(view.name()).active());
    }

    String writeTo(ViewDefinition<?> view) {
        return name(view, states.get(view.name()).written());
    }

    void startBuilding(ViewDefinition<?> view, long until) {
        State state = states.get(view.name());
        int next = state.written() + 1;
        if (state.building() != 0) store.drop(name(view, state.building()));
        store.ensure(view.collection(name(view, next)));
        forgetTokens(view);
        replace(view, new State(state.revision(), state.active(), next, until));
    }

    boolean isBuilding(ViewDefinition<?> view) {
        return states.get(view.name()).building() != 0;
    }

    /** Swaps the new generation in once every segment has passed the point where the rebuild began. */
    void swapIfCaughtUp(ViewDefinition<?> view) {
        State state = states.get(view.name());
        if (state.building() == 0) return;
        List<Document> tokens = store.find(ViewTokenStore.COLLECTION, Query.where("processor", view.processor()));
        boolean passed = !tokens.isEmpty()
                && tokens.stream().allMatch(t -> ViewTokenStore.positionOf(t.body()) >= state.until());
        if (!passed) return;
        replace(view, new State(state.revision(), state.building(), 0, 0));
        store.drop(name(view, state.active()));
    }

    private void replace(ViewDefinition<?> view, State state) {
        long version =
                store.load(COLLECTION, List.of(view.name())).get(view.name()).version();
        save(view, version, state);
        states.put(view.name(), state);
    }

    private void save(ViewDefinition<?> view, long version, State state) {
        try {
            ObjectNode body = JSON.valueToTree(state);
            store.commit(List.of(new Write(COLLECTION, view.name(), version, body)));
        } catch (StaleWrite otherInstanceDidIt) {
            open(view);
        }
    }

    private void forgetTokens(ViewDefinition<?> view) {
        store.ensure(ViewTokenStore.SPECIFICATION);
        store.find(ViewTokenStore.COLLECTION, Query.where("processor", view.processor()))
                .forEach(t -> store.commit(List.of(new Write(ViewTokenStore.COLLECTION, t.id(), t.version(), null))));
    }

    private static String name(ViewDefinition<?> view, int generation) {
        return view.name() + "_" + generation;
    }
}
