package guanxi.evaluation.write;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Unknown;

/** What a decision needs to know of others: that a specialist exists. */
public interface References {

    boolean knows(ColleagueId specialist);

    default void mustKnow(ColleagueId specialist) {
        if (!knows(specialist)) throw Unknown.specialist(specialist.number(), "specialistId");
    }
}
