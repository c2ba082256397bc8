package guanxi.platform.view;

import guanxi.platform.store.DocumentStore;
import guanxi.platform.view.RevisionDocuments.Stored;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which generation of a view is read, and which is written. A rebuild fills a new one while reads go on in the old one, and swaps it
 * in when it has seen all that the old one had. That a rebuild began is one document: from then on there are no other tokens and
 * parked events than those of the new generation, so no kill can leave some of each. Another instance may have begun or ended it:
 * so each batch, and everybody else once a second, looks again. A revision has a document of its own, and whoever reads it says so
 * there now and then (ADR 10).
 */
final class Generations {
    static final Duration SAID_EVERY = Duration.ofMinutes(5);
    private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

    private final DocumentStore store;
    private final Clock clock;
    private final TokenDocuments tokens;
    private final RevisionDocuments revisions;
    private final OldGenerations old;
    private final UnreadRevisions unread;
    private final Map<String, Revision> known = new ConcurrentHashMap<>();
    private final Map<String, Long> lookedAt = new ConcurrentHashMap<>();

    Generations(DocumentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.tokens = new TokenDocuments(store);
        this.revisions = new RevisionDocuments(store);
        this.old = new OldGenerations(store, tokens);
        this.unread = new UnreadRevisions(revisions, old, clock);
    }

    /** Opens a view as it is kept, or begins it if this revision of it is not kept. */
    void open(ViewDefinition<?> view) {
        Optional<Stored> stored = revisions.find(view);
        Revision revision = stored.map(kept -> kept.revision().readAt(clock.millis()))
                .orElseGet(() -> Revision.first(view, clock.millis()));
        store.ensure(view.collection(revision.read().collection()));
        store.ensure(view.collection(revision.written().collection()));
        if (revisions.saved(stored.map(Stored::version).orElse(0L), revision)) know(view, revision);
        else open(view);
    }

    /** Looks whether another instance has begun or ended a rebuild. */
    void lookAgain(ViewDefinition<?> view) {
        Optional<Stored> stored =
                revisions.find(view).filter(kept -> !kept.revision().gone());
        if (stored.isEmpty()) {
            open(view);
            return;
        }
        Revision revision = stored.get().revision();
        know(view, revision);
        if (revision.readAt() + SAID_EVERY.toMillis() < clock.millis())
            revisions.saved(stored.get().version(), revision.readAt(clock.millis()));
    }

    String readFrom(ViewDefinition<?> view) {
        return current(view).read().collection();
    }

    /** As the batch at hand knows it, which has looked. */
    String writeTo(ViewDefinition<?> view) {
        return known.get(view.name()).written().collection();
    }

    Generation written(ViewDefinition<?> view) {
        return current(view).written();
    }

    /** Begins a new generation, unless somebody already did in place of this one. */
    void startBuilding(ViewDefinition<?> view, Generation insteadOf, long until) {
        Stored stored = stored(view);
        Revision revision = stored.revision();
        if (!revision.written().equals(insteadOf)) {
            know(view, revision);
            return;
        }
        Revision next = revision.rebuilding(until);
        store.ensure(view.collection(next.written().collection()));
        if (!revisions.saved(stored.version(), next)) {
            startBuilding(view, insteadOf, until);
            return;
        }
        know(view, next);
        revision.generations().filter(g -> !g.equals(revision.read())).forEach(old::remove);
    }

    boolean isKnownToBeBuilding(ViewDefinition<?> view) {
        return known.get(view.name()).building() != 0;
    }

    boolean isBuilding(ViewDefinition<?> view) {
        lookAgain(view);
        return isKnownToBeBuilding(view);
    }

    /** Swaps the new generation in once every segment has passed the point where the rebuild began. */
    void swapIfCaughtUp(ViewDefinition<?> view) {
        if (!isKnownToBeBuilding(view)) return;
        Stored stored = stored(view);
        Revision revision = stored.revision();
        if (!hasCaughtUp(revision)) know(view, revision);
        else if (revisions.saved(stored.version(), revision.swapped())) know(view, revision.swapped());
        else lookAgain(view);
    }

    /** Removes views and revisions that are not among these and that nobody has read for a while. */
    void removeUnread(Collection<ViewDefinition<?>> read) {
        unread.remove(read);
    }

    private boolean hasCaughtUp(Revision revision) {
        var segments = tokens.of(revision.written().processor());
        return revision.building() != 0
                && !segments.isEmpty()
                && segments.stream().allMatch(segment -> segment.token().reached() >= revision.until());
    }

    private Revision current(ViewDefinition<?> view) {
        if (System.nanoTime() - lookedAt.get(view.name()) > LOOK_AGAIN_NANOS) lookAgain(view);
        return known.get(view.name());
    }

    private Stored stored(ViewDefinition<?> view) {
        return revisions.find(view).orElseThrow();
    }

    private void know(ViewDefinition<?> view, Revision revision) {
        lookedAt.put(view.name(), System.nanoTime());
        known.put(view.name(), revision);
    }
}
