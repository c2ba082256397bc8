package guanxi.visit.write;

import guanxi.language.visit.CalendarEvent.Kind;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to the work calendar. */
public sealed interface CalendarCommand {

    record MarkDay(LocalDate date, Kind kind, String name) implements CalendarCommand {
        @TargetAggregateIdentifier
        String day() {
            return "calendar-" + date;
        }
    }
}
