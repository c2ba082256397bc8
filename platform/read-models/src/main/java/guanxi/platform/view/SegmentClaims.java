package guanxi.platform.view;

import guanxi.platform.store.Write;
import guanxi.platform.view.TokenDocuments.Stored;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * Which instance works on a segment: one at a time. Its claim stands in the token itself, so no token is written under a claim that
 * was lost, and it is anybody's once its owner has been silent for too long. Whoever holds one knows its token without asking.
 */
final class SegmentClaims {
    /** For a store that only one process can open: nobody is there to take over from a silent owner, so no claim is extended. */
    static final Duration NEVER = Duration.ofDays(100_000);

    private final TokenDocuments tokens;
    private final String owner;
    private final Clock clock;
    private final Duration timeout;
    private final Map<Segment, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Map<Segment, Stored> held = new ConcurrentHashMap<>();

    private record Segment(String name, int number) {}

    SegmentClaims(TokenDocuments tokens, String owner, Clock clock, Duration timeout) {
        this.tokens = tokens;
        this.owner = owner;
        this.clock = clock;
        this.timeout = timeout;
    }

    boolean isFreeForUs(Token token) {
        return token.isFreeFor(owner, timeout, clock.millis());
    }

    boolean isFreeForAnybody(Token token) {
        return token.isFreeFor(null, timeout, clock.millis());
    }

    /** @param token as it is to be claimed, by us and from now on */
    void take(long version, Token token) {
        save(version, List.of(), token.claimedBy(owner, clock.millis()));
    }

    /** @param records are written before the token */
    void save(long version, List<Write> records, Token token) {
        var segment = new Segment(token.processor(), token.segment());
        held.remove(segment);
        tokens.save(records, version, token);
        held.put(segment, new Stored(version + 1, token));
    }

    /** Whoever moves a token extends its claim. */
    Token moved(Token token, Long position) {
        return token.at(position, clock.millis());
    }

    /** Refuses unless the claim is ours. */
    Stored ours(String name, int segment) {
        Stored known = held.get(new Segment(name, segment));
        if (known != null) return known;
        Stored stored = tokens.existing(name, segment);
        if (!owner.equals(stored.token().owner())) {
            throw new UnableToClaimTokenException(name + " " + segment + " is claimed by somebody else");
        }
        return stored;
    }

    /** Ours, and from now on nobody's. */
    Stored given(String name, int segment) {
        Stored ours = ours(name, segment);
        held.remove(new Segment(name, segment));
        return ours;
    }

    void extend(String name, int segment) {
        if (timeout.equals(NEVER)) return;
        alone(name, segment, () -> {
            Stored ours = ours(name, segment);
            take(ours.version(), ours.token());
        });
    }

    void release(String name, int segment) {
        held.remove(new Segment(name, segment));
        tokens.find(name, segment)
                .filter(stored -> owner.equals(stored.token().owner()))
                .ifPresent(this::release);
    }

    /** Those of a process that is known to be gone. */
    void dropAll() {
        held.clear();
        tokens.all().forEach(this::release);
    }

    private void release(Stored stored) {
        tokens.save(stored.version(), stored.token().released());
    }

    /** A claim is extended while its worker stores: in one process the two must not outdate each other. */
    void alone(String name, int segment, Runnable action) {
        var lock = locks.computeIfAbsent(new Segment(name, segment), s -> new ReentrantLock());
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }
}
