package guanxi.client.web.duplicates;

import guanxi.client.likeness.Likeness;
import guanxi.client.read.duplicates.Pair;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.List;

/** A client that the one at hand looks like, as its file shows it: whoever may not see that one sees whom to ask. */
public record LooksLike(ClientId clientId, ColleagueId owner, List<Likeness> why, Instant since) {

    public static LooksLike of(Pair pair) {
        return new LooksLike(pair.earlier().clientId(), pair.earlier().owner(), pair.why(), pair.since());
    }
}
