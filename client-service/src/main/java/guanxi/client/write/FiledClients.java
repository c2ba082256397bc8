package guanxi.client.write;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.Unknown;
import java.util.Optional;

/** Whose a client is, as its file says now: what is done for the client is his affair. */
public interface FiledClients {

    Optional<ColleagueId> ownerOf(ClientId client);

    default ColleagueId ownerOfKnown(ClientId client) {
        return ownerOf(client).orElseThrow(() -> Unknown.client(client.number()));
    }

    default ColleagueId mustReach(ClientId client, Actor actor) {
        ColleagueId owner = ownerOfKnown(client);
        actor.mustReach(owner);
        return owner;
    }
}
