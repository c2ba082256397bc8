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

/**
 * Which collection a view lives in. A rebuild fills a new generation while reads go on in the old one, and swaps it in when it
 * has seen all that the old one had. Another instance may have begun or ended it: so each batch, and each reader once a second,
 * looks again, and an old generation stays until the next one is begun.
 */
final class Generations {
    private static final String COLLECTION = "_views";
    private static final JsonMapper JSON = new JsonMapper();
    private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

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
    private final Map<String, Long> lookedAt = new ConcurrentHashMap<>();

    Generations(DocumentStore store) {
        this.store = store;
        store.ensure(new Collection(COLLECTION, List.of()));
    }

    /** Opens a view, or starts it anew if what is stored has another revision; its tokens then start anew too. */
    void open(ViewDefinition<?> view) {
        Document stored = stored(view);
        State state = stored == null ? null : JSON.treeToValue(stored.body(), State.class);
        if (state == null || state.revision() != view.revision()) {
            int next = state == null ? 1 : state.written() + 1;
            forgetTokens(view);
            var fresh = new State(view.revision(), next, 0, 0);
            store.ensure(view.collection(name(view, next)));
            if (!saved(view, stored == null ? 0 : stored.version(), fresh)) {
                open(view);
                return;
            }
            forgetTokens(view);
            if (state != null) dropBefore(view, next);
            state = fresh;
        }
        store.ensure(view.collection(name(view, state.written())));
        know(view, state);
    }

    /** Looks whether another instance has begun or ended a rebuild. */
    void lookAgain(ViewDefinition<?> view) {
        Document stored = stored(view);
        if (stored != null) know(view, JSON.treeToValue(stored.body(), State.class));
    }

    String readFrom(ViewDefinition<?> view) {
        if (System.nanoTime() - lookedAt.get(view.name()) > LOOK_AGAIN_NANOS) lookAgain(view);
        return name(view, states.get(view.name()).active());
    }

    String writeTo(ViewDefinition<?> view) {
        return name(view, states.get(view.name()).written());
    }

    void startBuilding(ViewDefinition<?> view, long until) {
        Document stored = stored(view);
        State state = JSON.treeToValue(stored.body(), State.class);
        int next = state.written() + 1;
        dropBefore(view, state.active());
        if (state.building() != 0) store.drop(name(view, state.building()));
        store.drop(name(view, next));
        store.ensure(view.collection(name(view, next)));
        forgetTokens(view);
        replace(view, stored, new State(state.revision(), state.active(), next, until));
        forgetTokens(view);
    }

    boolean isKnownToBeBuilding(ViewDefinition<?> view) {
        return states.get(view.name()).building() != 0;
    }

    boolean isBuilding(ViewDefinition<?> view) {
        lookAgain(view);
        return states.get(view.name()).building() != 0;
    }

    /** Swaps the new generation in once every segment has passed the point where the rebuild began. */
    void swapIfCaughtUp(ViewDefinition<?> view) {
        if (states.get(view.name()).building() == 0) return;
        Document stored = stored(view);
        State state = JSON.treeToValue(stored.body(), State.class);
        List<Document> tokens = store.find(ViewTokenStore.COLLECTION, Query.where("processor", view.processor()));
        boolean passed = state.building() != 0
                && !tokens.isEmpty()
                && tokens.stream().allMatch(t -> ViewTokenStore.positionOf(t.body()) >= state.until());
        if (passed) replace(view, stored, new State(state.revision(), state.building(), 0, 0));
        else know(view, state);
    }

    /** Only if it still is what was decided upon: another instance may have ended a rebuild and begun the next. */
    private void replace(ViewDefinition<?> view, Document decidedUpon, State state) {
        if (saved(view, decidedUpon.version(), state)) know(view, state);
        else lookAgain(view);
    }

    private boolean saved(ViewDefinition<?> view, long version, State state) {
        try {
            store.commit(List.of(new Write(COLLECTION, view.name(), version, JSON.valueToTree(state))));
            return true;
        } catch (StaleWrite otherInstanceDidIt) {
            return false;
        }
    }

    private Document stored(ViewDefinition<?> view) {
        return store.load(COLLECTION, List.of(view.name())).get(view.name());
    }

    private void know(ViewDefinition<?> view, State state) {
        lookedAt.put(view.name(), System.nanoTime());
        states.put(view.name(), state);
    }

    private void dropBefore(ViewDefinition<?> view, int generation) {
        for (int old = 1; old < generation; old++) store.drop(name(view, old));
    }

    private void forgetTokens(ViewDefinition<?> view) {
        store.ensure(ViewTokenStore.SPECIFICATION);
        List<Document> tokens = store.find(ViewTokenStore.COLLECTION, Query.where("processor", view.processor()));
        for (Document token : tokens) forget(token.id());
    }

    /** Whoever holds the claim may store or extend it in that very moment. */
    private void forget(String token) {
        boolean gone = false;
        while (!gone) gone = triedToForget(token);
    }

    private boolean triedToForget(String id) {
        Document token = store.load(ViewTokenStore.COLLECTION, List.of(id)).get(id);
        if (token == null) return true;
        try {
            store.commit(List.of(new Write(ViewTokenStore.COLLECTION, id, token.version(), null)));
            return true;
        } catch (StaleWrite claimedMeanwhile) {
            return false;
        }
    }

    private static String name(ViewDefinition<?> view, int generation) {
        return view.name() + "_" + generation;
    }
}
