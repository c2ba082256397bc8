package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.OfficeId;
import java.time.Instant;
import java.time.LocalDate;

/** The work calendar with holidays and make-up days (调休), of all or of one office; what it does not list follows the week. */
public sealed interface CalendarEvent extends DomainEvent {
    /** Absent for all of the department. */
    OfficeId officeId();

    LocalDate date();

    default String calendarDayId() {
        return calendarDayId(officeId(), date());
    }

    static String calendarDayId(OfficeId office, LocalDate date) {
        return "calendar-" + date + (office == null ? "" : "-" + office.number());
    }

    @RecordedAs(value = "visit.CalendarDayMarked", revision = 2)
    record CalendarDayMarked(OfficeId officeId, LocalDate date, Kind kind, String name, Instant occurredAt)
            implements CalendarEvent {}

    enum Kind {
        HOLIDAY,
        WORKDAY
    }
}
