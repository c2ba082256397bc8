package guanxi.client.query.truth;

import guanxi.client.truth.Truth;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueId;

/** A client's file as it was on a day, and how true it was. */
public record JudgedFile(ClientId clientId, ClientProfile profile, Truth truth) {

    public ColleagueId owner() {
        return profile.owner();
    }
}
