package guanxi.client.web.duplicates;

import guanxi.client.likeness.Likeness;
import guanxi.client.read.duplicates.Pair;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.List;

/**
 * Two clients that look alike.
 *
 * @param clientId the one that came later
 * @param owner whose that one is
 */
record Duplicate(ClientId clientId, ColleagueId owner, ClientId other, List<Likeness> why, Instant since, State state) {

    /** Whether somebody has said what it is. */
    enum State {
        OPEN,
        TOLD_APART
    }

    static Duplicate of(Pair pair) {
        return new Duplicate(
                pair.later().clientId(),
                pair.later().owner(),
                pair.earlier().clientId(),
                pair.why(),
                pair.since(),
                pair.isToldApart() ? State.TOLD_APART : State.OPEN);
    }
}
