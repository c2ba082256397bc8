package guanxi.platform.view;

import guanxi.platform.view.TokenDocuments.Stored;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * Which instance works on a segment: one at a time. Its claim stands in the token itself, so no batch is written under a claim that
 * was lost, and it is anybody's once its owner has been silent for too long.
 */
final class SegmentClaims {
    private final TokenDocuments tokens;
    private final String owner;
    private final Clock clock;
    private final Duration timeout;
    private final Map<Segment, ReentrantLock> locks = new ConcurrentHashMap<>();

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
        tokens.save(version, token.claimedBy(owner, clock.millis()));
    }

    /** Whoever moves a token extends its claim. */
    Token moved(Token token, Long position) {
        return token.at(position, clock.millis());
    }

    /** Refuses unless the claim is ours. */
    Stored ours(String name, int segment) {
        Stored stored = tokens.existing(name, segment);
        if (!owner.equals(stored.token().owner())) {
            throw new UnableToClaimTokenException(name + " " + segment + " is claimed by somebody else");
        }
        return stored;
    }

    void extend(String name, int segment) {
        alone(name, segment, () -> {
            Stored ours = ours(name, segment);
            take(ours.version(), ours.token());
        });
    }

    void release(String name, int segment) {
        tokens.find(name, segment)
                .filter(stored -> owner.equals(stored.token().owner()))
                .ifPresent(this::release);
    }

    /** Those of a process that is known to be gone. */
    void dropAll() {
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
