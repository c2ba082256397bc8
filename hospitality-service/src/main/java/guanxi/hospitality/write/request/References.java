package guanxi.hospitality.write.request;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Unknown;

/** What a decision needs to know of others: that they exist. */
public interface References {

    boolean knows(ClientId client);

    boolean knows(ColleagueId specialist);

    default void mustKnow(ClientId client) {
        if (!knows(client)) throw Unknown.client(client.number());
    }

    default void mustKnow(ColleagueId applicant) {
        if (!knows(applicant)) throw Unknown.specialist(applicant.number(), "applicant");
    }
}
