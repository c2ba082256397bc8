package guanxi.platform.view;

import guanxi.platform.store.DocumentStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * Tokens beside the documents that they speak of. Axon stores a token before anything that a handler registers for the commit, so
 * it is here that the pending views are written: before their token, in the same transaction where the store has one.
 */
public final class ViewTokenStore implements TokenStore {
    /** For a store that only one process can open. */
    public static final Duration CLAIMS_NEVER_END = SegmentClaims.NEVER;

    private final TokenDocuments tokens;
    private final SegmentClaims claims;
    private final AnchoredClaims anchored;
    private final InitialSegments initial;
    private final HistoryCheck history;
    private final Consumer<String> afterStore;

    /**
     * @param afterStore told the processor after each of its tokens
     */
    public ViewTokenStore(
            DocumentStore store,
            String owner,
            Clock clock,
            Duration claimTimeout,
            HistoryCheck history,
            Consumer<String> afterStore) {
        this.tokens = new TokenDocuments(store);
        this.claims = new SegmentClaims(tokens, owner, clock, claimTimeout);
        this.anchored = new AnchoredClaims(tokens, claims, history);
        this.initial = new InitialSegments(store, tokens);
        this.history = history;
        this.afterStore = afterStore;
    }

    /** Why a processor does not go on, though it could be claimed. */
    public Optional<String> refusal(String processor) {
        return history.refusal(processor);
    }

    /** The positions of all segments of a processor, whoever works on them. */
    public Map<Integer, Long> positions(String processor) {
        return tokens.positions(processor);
    }

    /** Drops the claims of a process that is known to be gone, because this one holds its lock. */
    public void dropAllClaims() {
        claims.dropAll();
    }

    /** Whether this processor ever had segments, even if they are gone. */
    public boolean hadSegments(String processor) {
        return initial.wereMade(processor);
    }

    /** Whether any processor ever had segments here. */
    public boolean wasUsed() {
        return initial.isAnything();
    }

    /** Whether a segment that nobody works on speaks of another history than there is. */
    public boolean standsBeforeAnotherHistory(String processor) {
        return anchored.standBeforeAnotherHistory(processor);
    }

    /** Puts all segments to one place in the history that there is; the next claim anchors them there. */
    public void place(String processor, TrackingToken place) {
        anchored.place(processor, Token.positionOf(place));
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount) {
        initializeTokenSegments(processor, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int segmentCount, TrackingToken initialToken) {
        initial.begin(processor, segmentCount, Token.positionOf(initialToken));
    }

    @Override
    public void initializeSegment(TrackingToken token, String processor, int segment) {
        tokens.save(0, Token.first(processor, segment, Token.positionOf(token)));
    }

    @Override
    public int[] fetchSegments(String processor) {
        return initial.numbers(processor);
    }

    @Override
    public void storeToken(TrackingToken token, String processor, int segment) {
        claims.alone(processor, segment, () -> anchored.advance(processor, segment, Token.positionOf(token)));
        afterStore.accept(processor);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        var stored = tokens.existing(processor, segment);
        if (!anchored.take(processor, stored)) {
            history.isReplaced(processor, stored.token());
            throw new UnableToClaimTokenException(processor + " was made from another history");
        }
        return stored.token().place();
    }

    @Override
    public void extendClaim(String processor, int segment) {
        claims.extend(processor, segment);
        afterStore.accept(processor);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        claims.release(processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.delete(claims.given(processor, segment));
    }
}
