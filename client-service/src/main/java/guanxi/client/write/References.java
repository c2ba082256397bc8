package guanxi.client.write;

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

    /** @param field what names the specialist, since he may be an owner too */
    default void mustKnow(SpecialistId specialist, String field) {
        if (!knows(specialist)) {
            throw new CommandRejected(
                    CommonRule.UNKNOWN_SPECIALIST,
                    "There is no specialist " + specialist.number() + ".",
                    field,
                    specialist.number());
        }
    }
}
