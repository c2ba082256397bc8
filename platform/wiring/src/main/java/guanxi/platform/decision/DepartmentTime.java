package guanxi.platform.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** The department's clock on the wall: now, and what day an instant belongs to there. */
public record DepartmentTime(Clock clock, ZoneId zone) {

    public Instant now() {
        return clock.instant();
    }

    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    public LocalDate dateOf(Instant moment) {
        return local(moment).toLocalDate();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public Instant startOf(YearMonth month) {
        return startOf(month.atDay(1));
    }
}
