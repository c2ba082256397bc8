package guanxi.visit.write;

import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** When a specialist works, and whether he was out: what he owes, and by when, follows from both. An aggregate asks while it is locked. */
public interface WorkDays {

    /**
     * T-01: the end of the last working day of the month before; absent if he is not there then, or in that month on no day with a role
     * that is assessed.
     */
    Optional<Instant> planDueAt(ColleagueId specialist, YearMonth month);

    /** T-24: the start of work of his next working day without leave; absent if he completed no visit on that day. */
    Optional<Instant> reportDueAt(ColleagueId specialist, LocalDate day);
}
