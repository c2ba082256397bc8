package guanxi.client.write.handover;

import guanxi.language.client.ClientId;
import guanxi.language.client.HandoverId;
import guanxi.language.client.HandoverInventory;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Unknown;
import java.time.Instant;
import java.util.Optional;

/** Whose a client is, and what of it is in his hands. */
public interface Estate {

    Optional<ColleagueId> ownerOf(ClientId client);

    HandoverInventory inventory(ClientId client, ColleagueId owner, Instant now);

    /** The client that a number of a handover is known of already. */
    Optional<ClientId> clientOf(HandoverId handover);

    default ColleagueId mustHaveOwner(ClientId client) {
        return ownerOf(client).orElseThrow(() -> Unknown.client(client.number()));
    }
}
