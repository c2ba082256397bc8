package guanxi.language.client;

import guanxi.language.Person;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;

/**
 * The client file's master data. The territory decides where it may be visited (B-13); the owner answers for it.
 *
 * @param contact whom to talk to first
 */
public record ClientProfile(
        String name,
        Tier tier,
        Stage stage,
        String industry,
        TerritoryId territory,
        String address,
        ColleagueId owner,
        Person contact) {

    public ClientProfile named(String otherName) {
        return new ClientProfile(otherName, tier, stage, industry, territory, address, owner, contact);
    }

    public ClientProfile with(Tier otherTier) {
        return new ClientProfile(name, otherTier, stage, industry, territory, address, owner, contact);
    }

    public ClientProfile with(Stage otherStage) {
        return new ClientProfile(name, tier, otherStage, industry, territory, address, owner, contact);
    }

    public ClientProfile with(Person otherContact) {
        return new ClientProfile(name, tier, stage, industry, territory, address, owner, otherContact);
    }

    public ClientProfile doing(String otherIndustry) {
        return new ClientProfile(name, tier, stage, otherIndustry, territory, address, owner, contact);
    }

    public ClientProfile in(TerritoryId otherTerritory) {
        return new ClientProfile(name, tier, stage, industry, otherTerritory, address, owner, contact);
    }

    public ClientProfile at(String otherAddress) {
        return new ClientProfile(name, tier, stage, industry, territory, otherAddress, owner, contact);
    }

    public ClientProfile ownedBy(ColleagueId otherOwner) {
        return new ClientProfile(name, tier, stage, industry, territory, address, otherOwner, contact);
    }

    /** How large the client is; {@code SUPER_LARGE} is D-M-A8. */
    public enum Tier {
        SUPER_LARGE,
        A,
        B,
        C
    }

    /** Where the relationship stands. What was first registered as {@code PROSPECT} can count as an expansion. */
    public enum Stage {
        PROSPECT,
        ACTIVE,
        DORMANT,
        TERMINATED
    }
}
