package guanxi.visit.read.calendar;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;

/** A listed day of the work calendar. */
public record CalendarEntry(LocalDate date, Kind kind, String name) {
    public static final ViewDefinition<CalendarEntry> VIEW = view(
                    "calendar", 1, CalendarEntry.class, d -> d.date().toString())
            .foundBy("date")
            .touchedBy(CalendarDayMarked.class, e -> e.date().toString());
}
