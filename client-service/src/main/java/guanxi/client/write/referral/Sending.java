package guanxi.client.write.referral;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.client.write.References;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import java.time.LocalDate;

/** What is said of a referral when it is sent: by it, two tellings are the same. */
record Sending(ClientId clientId, ColleagueId specialistId, Integer groups, LocalDate sentOn) {

    void mustBeSound(Actor actor, References references) {
        actor.mustReach(specialistId);
        require(groups >= 1, ReferralRule.GROUPS_ARE_AT_LEAST_ONE, "A referral is of at least one group.");
        references.mustKnow(clientId);
        references.mustKnow(specialistId);
    }

    void mustPrecede(LocalDate confirmed) {
        require(
                !confirmed.isBefore(sentOn),
                ReferralRule.CONFIRMED_BEFORE_SENT,
                "The confirmation of " + confirmed + " is before the sending of " + sentOn + ".");
    }
}
