package guanxi.visit.write.calendar;

import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.CalendarEvent;
import guanxi.language.visit.CalendarEvent.Kind;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to the work calendar. */
public sealed interface CalendarCommand {
    /** Absent for all of the department. */
    OfficeId officeId();

    LocalDate date();

    @TargetAggregateIdentifier
    default String day() {
        return CalendarEvent.calendarDayId(officeId(), date());
    }

    /** A row of the published calendar; one that was accepted before is only told again, whatever amended it since. */
    record ListDay(OfficeId officeId, LocalDate date, Kind kind, String name) implements CalendarCommand {}

    /** Wants the day to be so from now on. */
    record MarkDay(OfficeId officeId, LocalDate date, Kind kind, String name) implements CalendarCommand {}
}
