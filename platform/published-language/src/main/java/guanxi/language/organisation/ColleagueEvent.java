package guanxi.language.organisation;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** A colleague comes, changes team, territories or role, is on leave for days, and goes. Whoever needs to know keeps his own projection. */
public sealed interface ColleagueEvent extends DomainEvent {
    ColleagueId colleagueId();

    /**
     * What the profile says holds for all time before its first change.
     *
     * @param joinedOn his first day; absent where the department never said: then he was there from ever
     */
    @RecordedAs("organisation.ColleagueEnrolled")
    record ColleagueEnrolled(ColleagueId colleagueId, Profile profile, LocalDate joinedOn, Instant occurredAt)
            implements ColleagueEvent {}

    @RecordedAs("organisation.ColleagueRenamed")
    record ColleagueRenamed(ColleagueId colleagueId, String name, Instant occurredAt) implements ColleagueEvent {}

    /**
     * His first day, said later or said anew; a day after the last one of him who had left begins another stay.
     *
     * @param reason absent where a row of the form says it, which has no place for one
     */
    @RecordedAs("organisation.ColleagueJoined")
    record ColleagueJoined(ColleagueId colleagueId, LocalDate joinedOn, String reason, Instant occurredAt)
            implements ColleagueEvent {}

    /**
     * @param from the day from which the team and its director hold; it may lie in the past
     * @param at the moment of that day from which they hold, the day's beginning if absent
     * @param reason absent if his master data was amended
     */
    @RecordedAs("organisation.ColleagueMovedToTeam")
    record ColleagueMovedToTeam(
            ColleagueId colleagueId,
            TeamId team,
            ColleagueId director,
            LocalDate from,
            Instant at,
            String reason,
            Instant occurredAt)
            implements ColleagueEvent {}

    /**
     * @param from the day from which these territories hold (B-13), instead of all before; it may lie in the past
     * @param at the moment of that day from which they hold, the day's beginning if absent
     * @param reason absent if his master data was amended
     */
    @RecordedAs("organisation.ColleagueTerritoriesChanged")
    record ColleagueTerritoriesChanged(
            ColleagueId colleagueId,
            List<TerritoryId> territories,
            LocalDate from,
            Instant at,
            String reason,
            Instant occurredAt)
            implements ColleagueEvent {
        public ColleagueTerritoriesChanged {
            territories = List.copyOf(new TreeSet<>(territories));
        }
    }

    /** @param lastDay the last day on which he is there */
    @RecordedAs("organisation.ColleagueLeft")
    record ColleagueLeft(ColleagueId colleagueId, LocalDate lastDay, String reason, Instant occurredAt)
            implements ColleagueEvent {}

    @RecordedAs("organisation.LeaveGranted")
    record LeaveGranted(ColleagueId colleagueId, LocalDate date, Instant occurredAt) implements ColleagueEvent {}

    @RecordedAs("organisation.LeaveWithdrawn")
    record LeaveWithdrawn(ColleagueId colleagueId, LocalDate date, String reason, Instant occurredAt)
            implements ColleagueEvent {}

    /** @param from the day from which the role in the office holds, until the next one; it may lie in the past, or be one to come */
    @RecordedAs("organisation.RoleGiven")
    record RoleGiven(
            ColleagueId colleagueId, LocalDate from, OrganisationRole role, OfficeId officeId, Instant occurredAt)
            implements ColleagueEvent {}

    @RecordedAs("organisation.RoleCorrected")
    record RoleCorrected(
            ColleagueId colleagueId,
            LocalDate from,
            OrganisationRole role,
            OfficeId officeId,
            String reason,
            Instant occurredAt)
            implements ColleagueEvent {}

    /** It was given by mistake: what held before it goes on. */
    @RecordedAs("organisation.RoleTaken")
    record RoleTaken(ColleagueId colleagueId, LocalDate from, String reason, Instant occurredAt)
            implements ColleagueEvent {}
}
