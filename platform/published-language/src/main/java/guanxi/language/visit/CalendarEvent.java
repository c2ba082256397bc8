package guanxi.language.visit;

import java.time.LocalDate;

/** The work calendar with holidays and make-up days (调休); what it does not list follows the week. */
public sealed interface CalendarEvent {
    LocalDate date();

    record CalendarDayMarked(LocalDate date, Kind kind, String name) implements CalendarEvent {}

    enum Kind {
        HOLIDAY,
        WORKDAY
    }
}
