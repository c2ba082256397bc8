package guanxi.visit.write;

import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What is due when, as a test says; nothing until it does. */
public final class Calendar implements WorkDays {
    private Instant dueAt;

    public Calendar due(Instant at) {
        dueAt = at;
        return this;
    }

    @Override
    public Optional<Instant> planDueAt(ColleagueId specialist, YearMonth month) {
        return Optional.ofNullable(dueAt);
    }

    @Override
    public Optional<Instant> reportDueAt(ColleagueId specialist, LocalDate day) {
        return Optional.ofNullable(dueAt);
    }
}
