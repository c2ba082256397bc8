package guanxi.platform.view;

import guanxi.platform.store.DocumentStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * Tokens beside the documents that they speak of. Axon stores a token before anything that a handler registers for the commit, so
 * it is here that the pending views are written: before their token, in the same transaction where the store has one.
 */
public final class ViewTokenStore implements TokenStore {
    private final TokenDocuments tokens;
    private final SegmentClaims claims;
    private final AnchoredClaims anchored;
    private final InitialSegments initial;
    private final UnaryOperator<String> keptAs;
    private final HistoryCheck history;
    private final Consumer<String> afterStore;

    /**
     * @param keptAs under which name the tokens of a processor are kept: those of a view go with its revision and generation
     * @param afterStore told the processor after each of its tokens
     */
    public ViewTokenStore(
            DocumentStore store,
            String owner,
            Clock clock,
            Duration claimTimeout,
            UnaryOperator<String> keptAs,
            HistoryCheck history,
            Consumer<String> afterStore) {
        this.tokens = new TokenDocuments(store);
        this.claims = new SegmentClaims(tokens, owner, clock, claimTimeout);
        this.anchored = new AnchoredClaims(tokens, claims, history);
        this.initial = new InitialSegments(store, tokens);
        this.keptAs = keptAs;
        this.history = history;
        this.afterStore = afterStore;
    }

    /** Why a processor does not go on, though it could be claimed. */
    public Optional<String> refusal(String processor) {
        return history.refusal(processor);
    }

    /** The positions of all segments of a processor, whoever works on them. */
    public Map<Integer, Long> positions(String processor) {
        return tokens.positions(keptAs.apply(processor));
    }

    /** Drops the claims of a process that is known to be gone, because this one holds its lock. */
    public void dropAllClaims() {
        claims.dropAll();
    }

    /** Whether this processor ever had segments, even if they are gone. */
    public boolean hadSegments(String processor) {
        return initial.wereMade(keptAs.apply(processor));
    }

    /** Whether any processor ever had segments here. */
    public boolean wasUsed() {
        return initial.isAnything();
    }

    /** Whether a segment that nobody works on speaks of another history than there is. */
    public boolean standsBeforeAnotherHistory(String processor) {
        return anchored.standBeforeAnotherHistory(keptAs.apply(processor));
    }

    /** Puts all segments to one place in the history that there is; the next claim anchors them there. */
    public void place(String processor, TrackingToken place) {
        anchored.place(keptAs.apply(processor), Token.positionOf(place));
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
        initial.begin(keptAs.apply(processor), segmentCount, Token.positionOf(initialToken));
    }

    @Override
    public void initializeSegment(TrackingToken token, String processor, int segment) {
        tokens.save(0, Token.first(keptAs.apply(processor), segment, Token.positionOf(token)));
    }

    @Override
    public int[] fetchSegments(String processor) {
        return initial.numbers(keptAs.apply(processor));
    }

    @Override
    public void storeToken(TrackingToken token, String processor, int segment) {
        String name = keptAs.apply(processor);
        claims.alone(name, segment, () -> anchored.advance(name, segment, Token.positionOf(token)));
        afterStore.accept(processor);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        var stored = tokens.existing(keptAs.apply(processor), segment);
        if (!anchored.take(processor, stored)) return startedOver(processor, stored.token());
        return stored.token().place();
    }

    private TrackingToken startedOver(String processor, Token token) {
        int segments = tokens.of(token.processor()).size();
        history.isReplaced(processor, token);
        try {
            initializeTokenSegments(processor, segments);
        } catch (UnableToClaimTokenException madeMeanwhile) {
            // Somebody else found it out too.
        }
        return fetchToken(processor, token.segment());
    }

    @Override
    public void extendClaim(String processor, int segment) {
        claims.extend(keptAs.apply(processor), segment);
        afterStore.accept(processor);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        claims.release(keptAs.apply(processor), segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.delete(claims.ours(keptAs.apply(processor), segment));
    }
}
