package guanxi.visit.write.hours;

import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.Weekday;
import guanxi.language.visit.WorkHoursEvent;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What is said of the hours of work: of a date, or of a weekday from a day on. */
public sealed interface WorkHoursCommand {
    Hours said();

    @TargetAggregateIdentifier
    default String hours() {
        return WorkHoursEvent.workHoursId(said().officeId(), said().weekday(), said().date(), said().validFrom());
    }

    /**
     * As somebody says it.
     *
     * @param officeId absent for all of the department
     * @param intervals as {@code 08:00-12:00}
     */
    record Hours(
            @Nullable OfficeId officeId,
            @Nullable Weekday weekday,
            @Nullable LocalDate date,
            @Nullable LocalDate validFrom,
            List<String> intervals) {}

    /** A row of the form; one that was accepted before is only told again, whatever amended it since. */
    record ListHours(Hours said) implements WorkHoursCommand {}

    /** Wants the hours to be so, also if they were so before. */
    record SetHours(Hours said) implements WorkHoursCommand {}
}
