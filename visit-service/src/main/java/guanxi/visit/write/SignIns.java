package guanxi.visit.write;

import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/** Whether a specialist has signed in to the market on a day, at or before a moment (B-14, T-04). */
public interface SignIns {

    boolean before(ColleagueId specialist, LocalDate day, Instant moment);
}
