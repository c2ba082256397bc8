package guanxi.evaluation.write;

import guanxi.language.visit.SpecialistId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;

/** What a decision needs to know of others: that a specialist exists. */
public interface References {

    boolean knows(SpecialistId specialist);

    default void mustKnow(SpecialistId specialist) {
        if (!knows(specialist)) {
            throw new CommandRejected(
                    CommonRule.UNKNOWN_SPECIALIST,
                    "There is no specialist " + specialist.number() + ".",
                    "specialistId",
                    specialist.number());
        }
    }
}
