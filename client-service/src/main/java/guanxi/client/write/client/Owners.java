package guanxi.client.write.client;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Unknown;

/** Who can answer for a client: whoever is in the department's directory. */
public interface Owners {

    boolean knows(ColleagueId specialist);

    default void mustKnow(ColleagueId owner) {
        if (!knows(owner)) throw Unknown.specialist(owner.number(), "owner");
    }
}
