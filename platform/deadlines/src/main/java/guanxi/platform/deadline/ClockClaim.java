package guanxi.platform.deadline;

import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which instance's clock works: one at a time. Whoever holds the claim writes it anew every few seconds, and its version counts that; whoever
 * has seen the same version for ten seconds of his own takes it. So no two machines' clocks are ever compared, and setting one changes nothing.
 */
final class ClockClaim {
    static final Duration SILENCE = Duration.ofSeconds(10);
    private static final String COLLECTION = "_clocks";
    private static final JsonMapper JSON = new JsonMapper();
    private final DocumentStore store;
    private final String clock;
    private final String owner;
    private final LongSupplier nanos;
    private volatile boolean held;
    private long version;
    private long movedAt;

    /** @param nanos a time that only goes on, whatever happens to the clock on the wall */
    ClockClaim(DocumentStore store, String clock, String owner, LongSupplier nanos) {
        this.store = store;
        this.clock = clock;
        this.owner = owner;
        this.nanos = nanos;
        this.movedAt = nanos.getAsLong();
        store.ensure(new Collection(COLLECTION, List.of()));
    }

    boolean isHeld() {
        return held;
    }

    /** Takes the claim, keeps it, or looks whether its holder still does. To be called every few seconds. */
    synchronized void beat(List<FailingOrder> failing) {
        try {
            held = (held || isFree()) && write(new ClockState(clock, owner, failing));
        } catch (RuntimeException e) {
            held = false;
            throw e;
        }
    }

    /** Another instance may take it at once. */
    synchronized void release() {
        if (!held) return;
        held = false;
        try {
            store.commit(List.of(new Write(COLLECTION, clock, version, null)));
        } catch (StaleWrite taken) {
            // Somebody else has it by now.
        }
    }

    /** As its holder said last, whoever that is; absent while nobody holds it. */
    Optional<ClockState> state() {
        return Optional.ofNullable(stored()).map(ClockClaim::state);
    }

    /** Of a process that is known to be gone. */
    static void dropAll(DocumentStore store) {
        store.ensure(new Collection(COLLECTION, List.of()));
        store.commit(store.find(COLLECTION, Query.all()).stream()
                .map(claim -> new Write(COLLECTION, claim.id(), claim.version(), null))
                .toList());
    }

    /** Also if it is this one's own: whether its last beat was written was not known then. */
    private boolean isFree() {
        Document found = stored();
        long seen = version;
        version = found == null ? 0 : found.version();
        if (version != seen) movedAt = nanos.getAsLong();
        boolean silent = nanos.getAsLong() - movedAt > SILENCE.toNanos();
        return silent || found == null || state(found).owner().equals(owner);
    }

    private boolean write(ClockState state) {
        try {
            store.commit(List.of(new Write(COLLECTION, clock, version, JSON.valueToTree(state))));
            version++;
            return true;
        } catch (StaleWrite meanwhile) {
            movedAt = nanos.getAsLong();
            return false;
        }
    }

    private Document stored() {
        return store.load(COLLECTION, List.of(clock)).get(clock);
    }

    private static ClockState state(Document document) {
        return document.as(ClockState.class, JSON);
    }
}
