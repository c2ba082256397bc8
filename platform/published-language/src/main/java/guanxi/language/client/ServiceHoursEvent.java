package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.WorkInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which hours the call centre is served (T-07): on a date, or on all days of a kind from a day on. */
public sealed interface ServiceHoursEvent extends DomainEvent {
    /** What a day is by the calendar of all. */
    enum DayKind {
        WORKDAY,
        DAY_OFF
    }

    /** Absent for hours of a kind of days. */
    @Nullable
    LocalDate date();

    /** Absent for hours of a date. */
    @Nullable
    DayKind kind();

    /** From which day on they are those of the kind; absent for since ever, and for hours of a date. */
    @Nullable
    LocalDate effectiveFrom();

    default String serviceHoursId() {
        return serviceHoursId(date(), kind(), effectiveFrom());
    }

    static String serviceHoursId(@Nullable LocalDate date, @Nullable DayKind kind, @Nullable LocalDate effectiveFrom) {
        return Stream.of("service-hours", date, kind, effectiveFrom)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("-"));
    }

    /** @param hours ascending; none if it is closed */
    @RecordedAs("client.ServiceHoursSet")
    record ServiceHoursSet(
            @Nullable LocalDate date,
            @Nullable DayKind kind,
            @Nullable LocalDate effectiveFrom,
            List<WorkInterval> hours,
            Instant occurredAt)
            implements ServiceHoursEvent {
        public ServiceHoursSet {
            hours = List.copyOf(hours);
        }
    }
}
