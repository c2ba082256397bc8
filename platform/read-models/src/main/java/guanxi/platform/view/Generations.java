package guanxi.platform.view;

import guanxi.platform.store.DocumentStore;
import guanxi.platform.view.EditionDocuments.Stored;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which generation of the views is read, and which are written. A rebuild makes a new one beside the one that is read, and swaps it in
 * when it has seen all that was recorded as it began. That a rebuild began is one document, and nothing of the new generation bears
 * the name of anything old, so no kill can leave some of each. Another instance may have begun or ended it: so everybody looks again once
 * a second. An edition has a document of its own, and whoever reads it says so there now and then (ADR 10, ADR 29).
 */
final class Generations {
    static final Duration SAID_EVERY = Duration.ofMinutes(5);
    private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

    private final DocumentStore store;
    private final Collection<ViewDefinition<?>> views;
    private final String id;
    private final Clock clock;
    private final TokenDocuments tokens;
    private final EditionDocuments editions;
    private final OldGenerations old;
    private final UnreadEditions unread;
    private volatile Known known;

    private record Known(Edition edition, long lookedAt) {}

    /** Opens the views as they are kept, or begins them if these revisions of them are not kept. */
    Generations(DocumentStore store, Collection<ViewDefinition<?>> views, Clock clock) {
        this.store = store;
        this.views = List.copyOf(views);
        this.id = Edition.id(views);
        this.clock = clock;
        this.tokens = new TokenDocuments(store);
        this.editions = new EditionDocuments(store);
        this.old = new OldGenerations(store, tokens);
        this.unread = new UnreadEditions(editions, old, clock);
        open();
    }

    private void open() {
        Optional<Stored> stored = editions.find(id);
        Edition edition = stored.map(kept -> kept.edition().readAt(clock.millis()))
                .orElseGet(() -> Edition.first(views, clock.millis()));
        ensure(edition.read());
        if (edition.isBuilding()) ensure(edition.written());
        if (editions.saved(stored.map(Stored::version).orElse(0L), edition)) know(edition);
        else open();
    }

    /** Looks whether another instance has begun or ended a rebuild. */
    void lookAgain() {
        Optional<Stored> stored =
                editions.find(id).filter(kept -> !kept.edition().gone());
        if (stored.isEmpty()) {
            open();
            return;
        }
        Edition edition = stored.get().edition();
        know(edition);
        if (edition.readAt() + SAID_EVERY.toMillis() < clock.millis())
            editions.saved(stored.get().version(), edition.readAt(clock.millis()));
    }

    Generation read() {
        return current().read();
    }

    /** Those that a processor makes: the one that is read, and one that is to take its place. */
    List<Generation> running() {
        return current().running();
    }

    boolean isBuilding() {
        lookAgain();
        return known.edition().isBuilding();
    }

    /** Whether what is read was made from another history than there is. */
    boolean isReplaced() {
        return current().replaced();
    }

    /** Begins a new generation, unless one is being made. */
    void rebuild(long until) {
        Stored stored = stored();
        if (stored.edition().isBuilding()) know(stored.edition());
        else if (!began(stored, stored.edition().rebuilding(until, false))) rebuild(until);
    }

    /**
     * Begins a new generation because there is another history than this one was made from.
     *
     * @return false if somebody else did before
     */
    boolean startOver(String processor, long until) {
        Stored stored = stored();
        Edition edition = stored.edition();
        boolean isMet = edition.running().stream().anyMatch(g -> g.processor().equals(processor));
        if (!isMet) {
            know(edition);
            return false;
        }
        return began(stored, edition.rebuilding(until, true)) || startOver(processor, until);
    }

    /** Swaps the new generation in once every segment has passed the point where the rebuild began. */
    void swapIfCaughtUp(String processor) {
        Edition mine = known.edition();
        if (!mine.isBuilding() || !mine.written().processor().equals(processor)) return;
        Stored stored = stored();
        Edition edition = stored.edition();
        if (!hasCaughtUp(edition)) know(edition);
        else if (editions.saved(stored.version(), edition.swapped())) know(edition.swapped());
        else lookAgain();
    }

    /** Removes editions other than this one that nobody has read for a while. */
    void removeUnread() {
        unread.remove(id);
    }

    private boolean began(Stored stored, Edition next) {
        ensure(next.written());
        if (!editions.saved(stored.version(), next)) return false;
        know(next);
        stored.edition()
                .generations()
                .filter(generation -> !next.running().contains(generation) && !generation.equals(next.read()))
                .forEach(generation -> old.remove(generation, next.views()));
        return true;
    }

    private void ensure(Generation generation) {
        for (ViewDefinition<?> view : views) store.ensure(view.collection(generation.collection(view.name())));
    }

    private boolean hasCaughtUp(Edition edition) {
        var segments = tokens.of(edition.written().processor());
        return edition.isBuilding()
                && !segments.isEmpty()
                && segments.stream().allMatch(segment -> segment.token().reached() >= edition.until());
    }

    private Edition current() {
        if (System.nanoTime() - known.lookedAt() > LOOK_AGAIN_NANOS) lookAgain();
        return known.edition();
    }

    private Stored stored() {
        return editions.find(id).orElseThrow();
    }

    private void know(Edition edition) {
        known = new Known(edition, System.nanoTime());
    }
}
