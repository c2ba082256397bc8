package guanxi.client.query.needs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.read.needs.NeedEntry;
import guanxi.client.read.needs.NeedVersion;
import guanxi.language.client.ClientId;
import guanxi.language.client.NeedId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.AsOf;
import java.util.Optional;

/**
 * What a client needs by the version that holds on a day.
 *
 * @param owner of the client, by now
 * @param versions how many there were by then
 */
public record ShownNeed(
        NeedId needId,
        ClientId clientId,
        ColleagueId owner,
        Integer versions,
        @JsonUnwrapped NeedVersion latest) {

    static Optional<ShownNeed> of(NeedEntry need, ColleagueId owner, AsOf day) {
        return need.on(day)
                .map(latest -> new ShownNeed(
                        need.needId(), need.clientId(), owner, need.knownOn(day).size(), latest));
    }
}
