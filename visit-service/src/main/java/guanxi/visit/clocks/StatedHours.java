package guanxi.visit.clocks;

import guanxi.language.WorkInterval;
import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.Weekday;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hours as they were stated: of a date, or of a weekday from a day on.
 *
 * @param officeId absent for all of the department
 * @param weekday absent for hours of a date, as {@code date} is for those of a weekday
 * @param validFrom absent for from ever
 */
public record StatedHours(
        @Nullable OfficeId officeId,
        @Nullable Weekday weekday,
        @Nullable LocalDate date,
        @Nullable LocalDate validFrom,
        List<WorkInterval> intervals) {

    boolean areOf(OfficeId office) {
        return Objects.equals(officeId, office);
    }

    boolean areOfDate(LocalDate day) {
        return day.equals(date);
    }

    boolean areOfWeekdayOf(LocalDate day) {
        return weekday == Weekday.of(day) && (validFrom == null || !validFrom.isAfter(day));
    }
}
