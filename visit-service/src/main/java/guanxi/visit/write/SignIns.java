package guanxi.visit.write;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommandRejected;
import java.time.Instant;
import java.time.LocalDate;

/** Whether a specialist has signed in to the market on a day, at or before a moment (B-14, T-04). */
public interface SignIns {

    boolean before(ColleagueId specialist, LocalDate day, Instant moment);

    default void mustComeBefore(ColleagueId specialist, LocalDate day, Instant start) {
        CommandRejected.require(
                before(specialist, day, start),
                VisitRule.A_VISIT_STARTS_AFTER_A_SIGN_IN,
                "Sign in to the market first; then start the visit.");
    }
}
