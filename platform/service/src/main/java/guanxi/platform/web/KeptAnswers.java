package guanxi.platform.web;

import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers by their key, for a day; and before an answer the claim of whoever works on it, which all instances see. A claim ends by
 * itself, because its holder may have died.
 */
final class KeptAnswers {
    private static final String COLLECTION = "_answers";
    private static final String AT = "at";
    private static final String UNTIL = "until";
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration CLAIMED = Duration.ofMinutes(1);
    private static final int PURGED_AT_ONCE = 20;
    private static final Logger LOG = LoggerFactory.getLogger(KeptAnswers.class);
    private final DocumentStore store;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    /** What is known of a key. */
    sealed interface Known {
        record Answered(ObjectNode answer) implements Known {}

        record UnderWay() implements Known {}

        /** Nothing, and from now on it is the asker's. */
        record Ours(String key, long version) implements Known {}
    }

    KeptAnswers(DocumentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        store.ensure(new Collection(COLLECTION, List.of(List.of(AT), List.of(UNTIL))));
    }

    /** For a process that is known to be the only one: whoever held a claim is gone. */
    void dropAllClaims() {
        remove(store.find(COLLECTION, Query.all().between(UNTIL, 0L, null)));
    }

    Known claim(String key) {
        Document found = store.load(COLLECTION, List.of(key)).get(key);
        if (found != null && isKept(found)) return new Known.Answered(found.body());
        if (found != null && isClaimed(found)) return new Known.UnderWay();
        long version = found == null ? 0 : found.version();
        var claim = json.createObjectNode()
                .put(AT, clock.millis())
                .put(UNTIL, clock.instant().plus(CLAIMED).toEpochMilli());
        try {
            store.commit(List.of(new Write(COLLECTION, key, version, claim)));
            return new Known.Ours(key, version + 1);
        } catch (StaleWrite somebodyWasFaster) {
            return new Known.UnderWay();
        }
    }

    void keep(Known.Ours ours, ObjectNode answer) {
        end(ours, answer.put(AT, clock.millis()));
        purge();
    }

    void release(Known.Ours ours) {
        end(ours, null);
    }

    private void end(Known.Ours ours, ObjectNode answer) {
        try {
            store.commit(List.of(new Write(COLLECTION, ours.key(), ours.version(), answer)));
        } catch (StaleWrite takenOver) {
            LOG.debug("An answer took longer than its claim, and somebody else gives one", takenOver);
        }
    }

    /** As it goes, and a few at a time: more than are kept. */
    private void purge() {
        long end = clock.instant().minus(KEPT).toEpochMilli();
        remove(store.find(
                COLLECTION, Query.all().between(AT, null, end).orderBy(AT).limit(PURGED_AT_ONCE)));
    }

    private void remove(List<Document> documents) {
        for (Document document : documents) {
            try {
                store.commit(List.of(new Write(COLLECTION, document.id(), document.version(), null)));
            } catch (StaleWrite usedMeanwhile) {
                LOG.debug("A kept answer is used again", usedMeanwhile);
            }
        }
    }

    private boolean isKept(Document document) {
        long until = document.body().get(AT).asLong() + KEPT.toMillis();
        return !document.body().has(UNTIL) && until > clock.millis();
    }

    private boolean isClaimed(Document document) {
        return document.body().has(UNTIL) && document.body().get(UNTIL).asLong() > clock.millis();
    }
}
