package guanxi.visit.query.calendar;

import guanxi.language.WorkInterval;
import guanxi.visit.clocks.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a calendar as it is to be worked.
 *
 * @param name absent where nobody listed it
 * @param intervals none if it is free
 */
public record WorkDay(
        LocalDate date, boolean worked, @Nullable String name, List<WorkInterval> intervals) {

    static WorkDay of(LocalDate day, WorkCalendar calendar) {
        return new WorkDay(day, calendar.isWorked(day), calendar.name(day).orElse(null), calendar.hours(day));
    }
}
