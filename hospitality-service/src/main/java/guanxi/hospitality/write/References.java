package guanxi.hospitality.write;

import guanxi.language.client.ClientId;
import guanxi.language.visit.SpecialistId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;

/** What a decision needs to know of others: that they exist. */
public interface References {

    boolean knows(ClientId client);

    boolean knows(SpecialistId specialist);

    default void mustKnow(ClientId client) {
        if (!knows(client)) {
            throw new CommandRejected(
                    CommonRule.UNKNOWN_CLIENT,
                    "There is no client " + client.number() + ".",
                    "clientId",
                    client.number());
        }
    }

    default void mustKnow(SpecialistId applicant) {
        if (!knows(applicant)) {
            throw new CommandRejected(
                    CommonRule.UNKNOWN_SPECIALIST,
                    "There is no specialist " + applicant.number() + ".",
                    "applicant",
                    applicant.number());
        }
    }
}
