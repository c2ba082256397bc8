package guanxi.platform.view;

import guanxi.platform.view.RevisionDocuments.Stored;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;

/**
 * Removes what earlier or later revisions, and views that are no more, have left. Instances that are not upgraded yet may read them,
 * and say so now and then: only what nobody has read for a while goes.
 */
final class UnreadRevisions {
    static final Duration AFTER = Duration.ofMinutes(15);
    private final RevisionDocuments revisions;
    private final OldGenerations old;
    private final Clock clock;

    UnreadRevisions(RevisionDocuments revisions, OldGenerations old, Clock clock) {
        this.revisions = revisions;
        this.old = old;
        this.clock = clock;
    }

    /** @param read what this instance reads, which stays */
    void remove(Collection<ViewDefinition<?>> read) {
        revisions.all().stream()
                .filter(stored -> read.stream().noneMatch(view -> isOf(view, stored.revision())))
                .filter(stored -> isUnread(stored.revision()))
                .forEach(this::remove);
    }

    /** Whoever opens it meanwhile begins a generation that was not there before, and keeps the document. */
    private void remove(Stored stored) {
        Revision revision = stored.revision();
        if (!revisions.saved(stored.version(), revision.leaving())) return;
        revision.generations().forEach(old::remove);
        revisions.remove(stored.version() + 1, revision);
    }

    private boolean isUnread(Revision revision) {
        return revision.gone() || revision.readAt() + AFTER.toMillis() < clock.millis();
    }

    private static boolean isOf(ViewDefinition<?> view, Revision revision) {
        return view.name().equals(revision.view()) && view.revision() == revision.revision();
    }
}
