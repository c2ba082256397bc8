package guanxi.platform.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Who tries an aggregate's parked events again: one at a time, over all instances, until it is done or silent for too long. */
final class RetryClaims {
    /** Longer than any one event may take: a command of a reaction is waited for half a minute. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final String COLLECTION = "_parked_retries";
    private static final JsonMapper JSON = new JsonMapper();
    private final DocumentStore store;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Held(String processor, String aggregate, Instant until) {}

    /** A claim that was taken; whoever lost it writes nothing more. */
    final class Claim {
        private final Held held;
        private final Clock clock;
        private long version;

        private Claim(Held held, long version, Clock clock) {
            this.held = held;
            this.version = version;
            this.clock = clock;
        }

        /** Asked before each event. */
        boolean isStillHeld() {
            var longer =
                    new Held(held.processor(), held.aggregate(), clock.instant().plus(SILENCE));
            boolean renewed = write(longer, version);
            if (renewed) version++;
            return renewed;
        }

        void release() {
            try {
                store.commit(List.of(new Write(COLLECTION, id(held.processor(), held.aggregate()), version, null)));
            } catch (StaleWrite taken) {
                // Somebody else has it now, and releases it.
            }
        }
    }

    RetryClaims(DocumentStore store) {
        this.store = store;
        store.ensure(new Collection(COLLECTION, List.of()));
    }

    /** Absent while another holds it. */
    Optional<Claim> take(String processor, String aggregate, Clock clock) {
        String id = id(processor, aggregate);
        Document before = store.load(COLLECTION, List.of(id)).get(id);
        Instant now = clock.instant();
        if (before != null && held(before).until().isAfter(now)) return Optional.empty();
        var held = new Held(processor, aggregate, now.plus(SILENCE));
        long expected = before == null ? 0 : before.version();
        return write(held, expected) ? Optional.of(new Claim(held, expected + 1, clock)) : Optional.empty();
    }

    /** Of a process that is known to be gone. */
    void dropAll() {
        var writes = new ArrayList<Write>();
        store.find(COLLECTION, Query.all()).forEach(d -> writes.add(new Write(COLLECTION, d.id(), d.version(), null)));
        store.commit(writes);
    }

    private boolean write(Held held, long expected) {
        try {
            String id = id(held.processor(), held.aggregate());
            store.commit(List.of(new Write(COLLECTION, id, expected, JSON.valueToTree(held))));
            return true;
        } catch (StaleWrite meanwhile) {
            return false;
        }
    }

    private static Held held(Document document) {
        return document.as(Held.class, JSON);
    }

    private static String id(String processor, String aggregate) {
        return processor + "#" + aggregate;
    }
}
