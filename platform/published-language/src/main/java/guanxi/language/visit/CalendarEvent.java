package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import java.time.Instant;
import java.time.LocalDate;

/** The work calendar with holidays and make-up days (调休); what it does not list follows the week. */
public sealed interface CalendarEvent extends DomainEvent {
    LocalDate date();

    @RecordedAs("visit.CalendarDayMarked")
    record CalendarDayMarked(LocalDate date, Kind kind, String name, Instant occurredAt) implements CalendarEvent {}

    enum Kind {
        HOLIDAY,
        WORKDAY
    }
}
