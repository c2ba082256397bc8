package guanxi.platform.view;

import guanxi.platform.view.EditionDocuments.Stored;
import java.time.Clock;
import java.time.Duration;

/**
 * Removes what earlier or later editions have left. Instances that are not upgraded yet may read them, and say so now and then: only
 * what nobody has read for a while goes.
 */
final class UnreadEditions {
    static final Duration AFTER = Duration.ofMinutes(15);
    private final EditionDocuments editions;
    private final OldGenerations old;
    private final Clock clock;

    UnreadEditions(EditionDocuments editions, OldGenerations old, Clock clock) {
        this.editions = editions;
        this.old = old;
        this.clock = clock;
    }

    /** @param read what this instance reads, which stays */
    void remove(String read) {
        editions.all().stream()
                .filter(stored -> !stored.edition().id().equals(read))
                .filter(stored -> isUnread(stored.edition()))
                .forEach(this::remove);
    }

    /** Whoever opens it meanwhile begins a generation that was not there before, and keeps the document. */
    private void remove(Stored stored) {
        Edition edition = stored.edition();
        if (!editions.saved(stored.version(), edition.leaving())) return;
        edition.generations().forEach(generation -> old.remove(generation, edition.views()));
        editions.remove(stored.version() + 1, edition);
    }

    private boolean isUnread(Edition edition) {
        return edition.gone() || edition.readAt() + AFTER.toMillis() < clock.millis();
    }
}
