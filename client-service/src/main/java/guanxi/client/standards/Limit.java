package guanxi.client.standards;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a step may take.
 *
 * @param amount in days by the calendar, else in minutes
 * @param warnMinutes from how long before it is due it is due soon
 */
public record Limit(int amount, Clock clock, int warnMinutes) {

    /** Of a clock that counts from a moment. */
    Instant dueAfter(Instant start) {
        return start.plus(Duration.ofMinutes(amount));
    }

    /** Of one that counts days: the last second of the last of them. */
    Instant dueAfter(LocalDate first, ZoneId zone) {
        return startOfDayAfter(first, zone).minusSeconds(1);
    }

    /** The first moment after the last of those days. */
    Instant startOfDayAfter(LocalDate first, ZoneId zone) {
        return first.plusDays(amount + 1L).atStartOfDay(zone).toInstant();
    }

    Duration warning() {
        return Duration.ofMinutes(warnMinutes);
    }
}
