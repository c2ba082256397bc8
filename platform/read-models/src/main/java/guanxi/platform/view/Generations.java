package guanxi.platform.view;

import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which generation of a view is read, and which is written. A rebuild fills a new one while reads go on in the old one, and swaps it
 * in when it has seen all that the old one had. That a rebuild began is one document: from then on there are no other tokens and
 * parked events than those of the new generation, so no kill can leave some of each. Another instance may have begun or ended it:
 * so each batch, and everybody else once a second, looks again. A revision has a document of its own, and whoever reads it says so
 * there now and then (ADR 10).
 */
final class Generations {
    static final Duration SAID_EVERY = Duration.ofMinutes(5);
    static final Duration UNREAD_AFTER = Duration.ofMinutes(15);
    private static final String COLLECTION = "_views";
    private static final JsonMapper JSON = new JsonMapper();
    private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

    /**
     * @param building the generation being filled, 0 if none
     * @param until the position of history that it must pass to be swapped in
     * @param readAt when somebody said that he reads it
     * @param gone whether it is being removed because nobody did
     */
    record State(String view, int revision, int active, int building, long until, long readAt, boolean gone) {

        static State first(ViewDefinition<?> view, long now) {
            return new State(view.name(), view.revision(), 1, 0, 0, now, false);
        }

        int last() {
            return building == 0 ? active : building;
        }

        Generation read() {
            return new Generation(view, revision, active);
        }

        Generation written() {
            return new Generation(view, revision, last());
        }

        State readAt(long now) {
            return gone
                    ? new State(view, revision, last() + 1, 0, 0, now, false)
                    : new State(view, revision, active, building, until, now, false);
        }

        State rebuilding(long goal) {
            return new State(view, revision, active, last() + 1, goal, readAt, false);
        }

        State swapped() {
            return new State(view, revision, building, 0, 0, readAt, false);
        }

        State leaving() {
            return new State(view, revision, active, building, until, readAt, true);
        }
    }

    private final DocumentStore store;
    private final Clock clock;
    private final OldGenerations old;
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private final Map<String, Long> lookedAt = new ConcurrentHashMap<>();

    Generations(DocumentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.old = new OldGenerations(store);
        store.ensure(new Collection(COLLECTION, List.of()));
    }

    /** Opens a view as it is kept, or begins it if this revision of it is not kept. */
    void open(ViewDefinition<?> view) {
        Document stored = stored(view);
        State state = stored == null
                ? State.first(view, clock.millis())
                : state(stored).readAt(clock.millis());
        store.ensure(view.collection(state.read().collection()));
        store.ensure(view.collection(state.written().collection()));
        if (saved(view, stored == null ? 0 : stored.version(), state)) know(view, state);
        else open(view);
    }

    /** Looks whether another instance has begun or ended a rebuild. */
    void lookAgain(ViewDefinition<?> view) {
        Document stored = stored(view);
        if (stored == null || state(stored).gone()) {
            open(view);
            return;
        }
        State state = state(stored);
        know(view, state);
        if (state.readAt() + SAID_EVERY.toMillis() < clock.millis())
            saved(view, stored.version(), state.readAt(clock.millis()));
    }

    String readFrom(ViewDefinition<?> view) {
        return current(view).read().collection();
    }

    /** As the batch at hand knows it, which has looked. */
    String writeTo(ViewDefinition<?> view) {
        return states.get(view.name()).written().collection();
    }

    Generation written(ViewDefinition<?> view) {
        return current(view).written();
    }

    /** Begins a new generation, unless somebody already did in place of this one. */
    void startBuilding(ViewDefinition<?> view, Generation insteadOf, long until) {
        Document stored = stored(view);
        State state = state(stored);
        if (!state.written().equals(insteadOf)) {
            know(view, state);
            return;
        }
        State next = state.rebuilding(until);
        store.ensure(view.collection(next.written().collection()));
        if (!saved(view, stored.version(), next)) {
            startBuilding(view, insteadOf, until);
            return;
        }
        know(view, next);
        upTo(state).filter(n -> n != state.active()).forEach(n -> remove(state, n));
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
        State state = state(stored);
        List<Document> tokens = store.find(
                ViewTokenStore.COLLECTION,
                Query.where("processor", state.written().processor()));
        boolean passed = state.building() != 0
                && !tokens.isEmpty()
                && tokens.stream().allMatch(t -> ViewTokenStore.positionOf(t.body()) >= state.until());
        if (!passed) know(view, state);
        else if (saved(view, stored.version(), state.swapped())) know(view, state.swapped());
        else lookAgain(view);
    }

    /** Removes views and revisions that are not among these and that nobody has read for a while. */
    void removeUnread(java.util.Collection<ViewDefinition<?>> read) {
        List<String> kept = read.stream().map(Generations::id).toList();
        for (Document stored : store.find(COLLECTION, Query.all())) {
            State state = state(stored);
            boolean unread = state.readAt() + UNREAD_AFTER.toMillis() < clock.millis();
            if (!kept.contains(stored.id()) && (state.gone() || unread)) remove(stored, state);
        }
    }

    /** Whoever opens it meanwhile begins a generation that was not there before, and keeps the document. */
    private void remove(Document stored, State state) {
        if (!saved(stored.id(), stored.version(), state.leaving())) return;
        upTo(state).forEach(n -> remove(state, n));
        try {
            store.commit(List.of(new Write(COLLECTION, stored.id(), stored.version() + 1, null)));
        } catch (StaleWrite openedAgain) {
            // And so it stays.
        }
    }

    private void remove(State state, int number) {
        old.remove(new Generation(state.view(), state.revision(), number));
    }

    private static IntStream upTo(State state) {
        return IntStream.rangeClosed(1, state.last());
    }

    private State current(ViewDefinition<?> view) {
        if (System.nanoTime() - lookedAt.get(view.name()) > LOOK_AGAIN_NANOS) lookAgain(view);
        return states.get(view.name());
    }

    private boolean saved(ViewDefinition<?> view, long version, State state) {
        return saved(id(view), version, state);
    }

    private boolean saved(String id, long version, State state) {
        try {
            store.commit(List.of(new Write(COLLECTION, id, version, JSON.valueToTree(state))));
            return true;
        } catch (StaleWrite otherInstanceDidIt) {
            return false;
        }
    }

    private Document stored(ViewDefinition<?> view) {
        return store.load(COLLECTION, List.of(id(view))).get(id(view));
    }

    private static State state(Document stored) {
        return JSON.treeToValue(stored.body(), State.class);
    }

    private void know(ViewDefinition<?> view, State state) {
        lookedAt.put(view.name(), System.nanoTime());
        states.put(view.name(), state);
    }

    private static String id(ViewDefinition<?> view) {
        return view.name() + "_" + view.revision();
    }
}
