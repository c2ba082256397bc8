package guanxi.evaluation.write;

import guanxi.language.visit.SpecialistId;
import guanxi.platform.decision.Unknown;

/** What a decision needs to know of others: that a specialist exists. */
public interface References {

    boolean knows(SpecialistId specialist);

    default void mustKnow(SpecialistId specialist) {
        if (!knows(specialist)) throw Unknown.specialist(specialist.number(), "specialistId");
    }
}
