package guanxi.visit.write;

import guanxi.language.visit.SpecialistId;
import java.time.Instant;
import java.time.LocalDate;

/** Whether a specialist has signed in to the market on a day, at or before a moment (B-14, T-04). */
public interface SignIns {

    boolean before(SpecialistId specialist, LocalDate day, Instant moment);
}
