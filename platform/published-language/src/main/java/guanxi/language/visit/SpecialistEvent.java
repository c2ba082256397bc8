package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** A specialist joins, changes team or territory, goes on leave, leaves the department. */
public sealed interface SpecialistEvent extends DomainEvent {
    ColleagueId specialistId();

    /**
     * What the profile says holds for all time before its first change.
     *
     * @param joinedOn his first day; absent where the department never said: then he was there from ever
     */
    @RecordedAs("organisation.SpecialistEnrolled")
    record SpecialistEnrolled(
            ColleagueId specialistId, SpecialistProfile profile, LocalDate joinedOn, Instant occurredAt)
            implements SpecialistEvent {}

    /** Holds from {@code occurredAt} on. */
    @RecordedAs("organisation.SpecialistAmended")
    record SpecialistAmended(ColleagueId specialistId, SpecialistProfile profile, Instant occurredAt)
            implements SpecialistEvent {}

    /**
     * His first day, said later or said anew; a day after the last one of him who had left begins another stay.
     *
     * @param reason absent where a row of the form says it, which has no place for one
     */
    @RecordedAs("organisation.SpecialistJoined")
    record SpecialistJoined(ColleagueId specialistId, LocalDate joinedOn, String reason, Instant occurredAt)
            implements SpecialistEvent {}

    /** @param from the day from which the team and its director hold; it may lie in the past */
    @RecordedAs("organisation.SpecialistMovedToTeam")
    record SpecialistMovedToTeam(
            ColleagueId specialistId, String team, String director, LocalDate from, String reason, Instant occurredAt)
            implements SpecialistEvent {}

    /** @param from the day from which these territories hold (B-13), instead of all before; it may lie in the past */
    @RecordedAs("organisation.SpecialistTerritoriesChanged")
    record SpecialistTerritoriesChanged(
            ColleagueId specialistId, List<String> territories, LocalDate from, String reason, Instant occurredAt)
            implements SpecialistEvent {
        public SpecialistTerritoriesChanged {
            territories = List.copyOf(new TreeSet<>(territories));
        }
    }

    /** @param lastDay the last day on which he is there */
    @RecordedAs("organisation.SpecialistLeft")
    record SpecialistLeft(ColleagueId specialistId, LocalDate lastDay, String reason, Instant occurredAt)
            implements SpecialistEvent {}

    @RecordedAs("organisation.LeaveGranted")
    record LeaveGranted(ColleagueId specialistId, LocalDate date, Instant occurredAt) implements SpecialistEvent {}

    @RecordedAs("organisation.LeaveWithdrawn")
    record LeaveWithdrawn(ColleagueId specialistId, LocalDate date, String reason, Instant occurredAt)
            implements SpecialistEvent {}
}
