package guanxi.visit.write.calendar;

import guanxi.language.visit.CalendarEvent.Kind;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to the work calendar. */
public sealed interface CalendarCommand {
    LocalDate date();

    @TargetAggregateIdentifier
    default String day() {
        return "calendar-" + date();
    }

    /** A row of the published calendar; one that was accepted before is only told again, whatever amended it since. */
    record ListDay(LocalDate date, Kind kind, String name) implements CalendarCommand {}

    /** Wants the day to be so from now on. */
    record MarkDay(LocalDate date, Kind kind, String name) implements CalendarCommand {}
}
