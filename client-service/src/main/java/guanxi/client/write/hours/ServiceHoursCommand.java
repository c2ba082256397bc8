package guanxi.client.write.hours;

import guanxi.language.client.ServiceHoursEvent;
import guanxi.language.client.ServiceHoursEvent.DayKind;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What is said of the hours in which the call centre is served: of a date, or of all days of a kind from a day on. */
public sealed interface ServiceHoursCommand {
    Hours said();

    @TargetAggregateIdentifier
    default String serviceHours() {
        return ServiceHoursEvent.serviceHoursId(said().date(), said().kind(), said().effectiveFrom());
    }

    /**
     * As somebody says it.
     *
     * @param date absent for hours of a kind of days
     * @param kind absent for hours of a date
     * @param effectiveFrom absent for since ever
     * @param parts as {@code 08:30-12:00}; none if it is closed
     */
    record Hours(
            @Nullable LocalDate date,
            @Nullable DayKind kind,
            @Nullable LocalDate effectiveFrom,
            List<String> parts) {}

    /** A row of the form; one that was accepted before is only told again, whatever amended it since. */
    record ListHours(Hours said) implements ServiceHoursCommand {}

    /** Wants the hours to be so, also if they were so before. */
    record SetHours(Hours said) implements ServiceHoursCommand {}
}
