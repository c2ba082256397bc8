package guanxi.client.query.pool;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import java.time.Instant;

/**
 * A client that is in the public pool, or about to return to it.
 *
 * @param owner who answered for it, or still does until it returns
 * @param since when it returned, or returns if nobody deals with it
 */
public record PoolItem(
        ClientId clientId, String name, TerritoryId territory, State state, ColleagueId owner, Instant since) {
    public enum State {
        FREE,
        RETURNING
    }
}
