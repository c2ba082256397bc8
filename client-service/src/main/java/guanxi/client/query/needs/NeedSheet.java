package guanxi.client.query.needs;

import guanxi.client.read.needs.NeedVersion;
import guanxi.language.client.ClientId;
import guanxi.language.client.NeedId;
import guanxi.language.organisation.ColleagueId;
import java.util.List;

/**
 * All that was ever found of one need, the first version first.
 *
 * @param owner of the client, by now
 */
public record NeedSheet(
        NeedId needId, ClientId clientId, ColleagueId owner, List<NeedVersion> versions, long version) {}
