package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.WorkInterval;
import guanxi.language.organisation.OfficeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which hours it is worked, on a weekday or on a date, in all of the department or in one office. */
public sealed interface WorkHoursEvent extends DomainEvent {
    /** Absent for all of the department. */
    OfficeId officeId();

    /** Absent for hours of a date. */
    Weekday weekday();

    /** Absent for hours of a weekday. */
    LocalDate date();

    /** From which day on they are those of the weekday; absent for from ever, and for hours of a date. */
    LocalDate validFrom();

    default String workHoursId() {
        return workHoursId(officeId(), weekday(), date(), validFrom());
    }

    static String workHoursId(OfficeId office, Weekday weekday, LocalDate date, LocalDate validFrom) {
        return Stream.of("hours", office == null ? null : office.number(), weekday, date, validFrom)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("-"));
    }

    /** @param intervals at least one, ascending */
    @RecordedAs("visit.WorkHoursSet")
    record WorkHoursSet(
            OfficeId officeId,
            Weekday weekday,
            LocalDate date,
            LocalDate validFrom,
            List<WorkInterval> intervals,
            Instant occurredAt)
            implements WorkHoursEvent {
        public WorkHoursSet {
            intervals = List.copyOf(intervals);
        }
    }
}
