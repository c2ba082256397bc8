package guanxi.client.read.calendar;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.visit.CalendarEvent;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;

/** A day that the calendar of all lists. */
public record ListedDay(LocalDate date, CalendarEvent.Kind kind) {
    public static final ViewDefinition<ListedDay> VIEW = view(
                    "listed_days", 1, ListedDay.class, day -> CalendarEvent.calendarDayId(null, day.date()))
            .touchedBy(CalendarDayMarked.class, CalendarDayMarked::calendarDayId);
}
