package guanxi.platform.decision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The department's clock on the wall: now, and what day an instant belongs to there. */
public record DepartmentTime(Clock clock, ZoneId zone) {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    public Instant now() {
        return clock.instant();
    }

    /** A fact has happened, by whatever door it comes; clocks may differ a little. */
    public boolean isAhead(Instant moment) {
        return moment.isAfter(now().plus(CLOCKS_DIFFER));
    }

    public boolean isAhead(LocalDate day) {
        return isAhead(startOf(day));
    }

    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    public LocalDate dateOf(Instant moment) {
        return local(moment).toLocalDate();
    }

    /** @param day today if it is absent */
    public AsOf asOf(@Nullable LocalDate day) {
        LocalDate asked = day == null ? dateOf(now()) : day;
        return new AsOf(asked, startOf(asked.plusDays(1)));
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public Instant startOf(YearMonth month) {
        return startOf(month.atDay(1));
    }
}
