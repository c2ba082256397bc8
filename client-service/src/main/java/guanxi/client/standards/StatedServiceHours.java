package guanxi.client.standards;

import guanxi.language.WorkInterval;
import guanxi.language.client.ServiceHoursEvent.DayKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which hours the call centre is served, of a date or of all days of a kind.
 *
 * @param date absent for hours of a kind of days
 * @param kind absent for hours of a date
 * @param effectiveFrom absent for since ever, and for hours of a date
 * @param hours ascending; none if it is closed
 */
public record StatedServiceHours(
        @Nullable LocalDate date,
        @Nullable DayKind kind,
        @Nullable LocalDate effectiveFrom,
        List<WorkInterval> hours) {

    LocalDate firstDay() {
        return effectiveFrom == null ? LocalDate.MIN : effectiveFrom;
    }
}
