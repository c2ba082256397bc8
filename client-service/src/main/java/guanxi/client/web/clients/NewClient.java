package guanxi.client.web.clients;

import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueId;

/**
 * A client as it is registered.
 *
 * @param clientId absent if the department has given it none
 */
record NewClient(
        ClientId clientId,
        String name,
        ClientProfile.Tier tier,
        ClientProfile.Stage stage,
        String industry,
        String territory,
        String address,
        ColleagueId owner,
        Profile.NewContact contact) {

    Profile profile() {
        return new Profile(name, tier, stage, industry, territory, address, owner, contact);
    }
}
