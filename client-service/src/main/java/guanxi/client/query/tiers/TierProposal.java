package guanxi.client.query.tiers;

import guanxi.client.tiers.Bought;
import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueId;
import java.util.List;

/**
 * Another tier than a client's file has on a day, as its purchases propose.
 *
 * @param owner who answered for the client on that day
 * @param tier what its file has
 * @param evidence the purchases that count, the newest first
 */
public record TierProposal(
        ClientId clientId,
        ColleagueId owner,
        ClientProfile.Tier tier,
        ClientProfile.Tier proposed,
        Money purchased,
        List<Bought> evidence) {}
