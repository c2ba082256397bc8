package guanxi.language.visit;

import java.time.Instant;
import java.time.LocalDate;

/** A specialist joins, changes team or territory, goes on leave. */
public sealed interface SpecialistEvent {
    SpecialistId specialistId();

    record SpecialistEnrolled(SpecialistId specialistId, SpecialistProfile profile, Instant occurredAt)
            implements SpecialistEvent {}

    /** Holds from {@code occurredAt} on. */
    record SpecialistAmended(SpecialistId specialistId, SpecialistProfile profile, Instant occurredAt)
            implements SpecialistEvent {}

    record LeaveGranted(SpecialistId specialistId, LocalDate date) implements SpecialistEvent {}
}
