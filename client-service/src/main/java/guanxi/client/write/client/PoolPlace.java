package guanxi.client.write.client;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.client.write.client.ClientCommand.ReturnClientToPool;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientClaimed;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientReturnedToPool;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a client is in the public pool, and since when it has been its owner's as what it is.
 *
 * @param claimant who took it from there last, if it is his still
 */
record PoolPlace(boolean isFree, Instant since, ColleagueId claimant) {
    static final PoolPlace NONE = new PoolPlace(false, null, null);

    /** What was due before he had it, or before it was a prospect, is not his neglect. */
    boolean mayReturn(ClientProfile profile, ReturnClientToPool command) {
        return !isFree
                && profile.stage() == ClientProfile.Stage.PROSPECT
                && profile.owner().equals(command.owner())
                && command.dueAt().isAfter(since);
    }

    boolean isClaimedBy(ColleagueId specialist) {
        return specialist.equals(claimant);
    }

    List<ClientEvent> claimed(ClientId client, ColleagueId owner, ColleagueId by, Instant now) {
        require(
                isFree,
                ClientRule.ONLY_A_CLIENT_IN_THE_POOL_IS_CLAIMED,
                "This client is not in the public pool; somebody answers for it.");
        var news = new ArrayList<ClientEvent>();
        news.add(new ClientClaimed(client, owner, by, now));
        if (!owner.equals(by)) news.add(new ClientHandedOver(client, owner, by, now));
        return news;
    }

    PoolPlace after(ClientEvent event) {
        return switch (event) {
            case ClientRegistered registered -> new PoolPlace(false, registered.occurredAt(), null);
            case ClientStageChanged changed -> new PoolPlace(false, changed.occurredAt(), claimant);
            case ClientReturnedToPool returned -> new PoolPlace(true, since, null);
            case ClientClaimed claimed -> new PoolPlace(false, claimed.occurredAt(), claimed.claimant());
            case ClientHandedOver handed ->
                new PoolPlace(false, handed.occurredAt(), handed.owner().equals(claimant) ? claimant : null);
            default -> this;
        };
    }
}
