package guanxi.platform.view;

import guanxi.platform.view.TokenDocuments.Stored;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * Claims in the history that a token speaks of, and in no other: each claim, and each batch, leaves in the token the event at which it
 * stands (ADR 10).
 */
final class AnchoredClaims {
    private final TokenDocuments tokens;
    private final SegmentClaims claims;
    private final HistoryCheck history;

    AnchoredClaims(TokenDocuments tokens, SegmentClaims claims, HistoryCheck history) {
        this.tokens = tokens;
        this.claims = claims;
        this.history = history;
    }

    /** Whether it is claimed now. It is not if there is another history; whoever may start over in it does so first. */
    boolean take(String processor, Stored stored) {
        Token token = stored.token();
        if (!claims.isFreeForUs(token)) {
            history.holds(processor, token.segment());
            throw new UnableToClaimTokenException(
                    token.processor() + " " + token.segment() + " belongs to " + token.owner());
        }
        if (history.isOther(token)) return false;
        history.holds(processor, token.segment());
        claims.take(stored.version(), history.anchored(token));
        return true;
    }

    /** With the records that the batch at hand has changed, which are written before their token. */
    void advance(String name, int segment, Long position) {
        Stored ours = claims.ours(name, segment);
        Token next = history.anchored(claims.moved(ours.token(), position), BatchAtHand.last());
        claims.save(ours.version(), BatchAtHand.writes(), next);
        BatchAtHand.clear();
    }

    /** Whether a segment that nobody works on speaks of another history than there is. */
    boolean standBeforeAnotherHistory(String name) {
        return tokens.of(name).stream()
                .map(Stored::token)
                .anyMatch(token -> claims.isFreeForAnybody(token) && history.isOther(token));
    }

    /** All segments, whoever works on them; the next claim anchors them there. */
    void place(String name, Long position) {
        for (Stored stored : tokens.of(name)) {
            tokens.save(stored.version(), Token.first(name, stored.token().segment(), position));
        }
    }
}
