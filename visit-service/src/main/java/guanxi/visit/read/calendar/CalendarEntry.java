package guanxi.visit.read.calendar;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.CalendarEvent;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A listed day of the work calendar.
 *
 * @param officeId absent for all of the department
 */
public record CalendarEntry(@Nullable OfficeId officeId, LocalDate date, Kind kind, String name) {
    public static final ViewDefinition<CalendarEntry> VIEW = view(
                    "calendar", 2, CalendarEntry.class, d -> CalendarEvent.calendarDayId(d.officeId(), d.date()))
            .foundBy("date")
            .touchedBy(CalendarDayMarked.class, CalendarDayMarked::calendarDayId);
}
