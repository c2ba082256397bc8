package guanxi.visit.write;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.SpecialistProfile;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a specialist's master data. */
public sealed interface SpecialistCommand {

    /**
     * States the master data, as a row of a form does: enrols him, or amends by a content that was never accepted before. One that was
     * is only told again, whatever amended it since.
     *
     * @param joinedOn his first day; absent where the form does not say it
     */
    record EnrolSpecialist(
            @TargetAggregateIdentifier ColleagueId specialistId, SpecialistProfile profile, LocalDate joinedOn)
            implements SpecialistCommand {}

    /** Wants the master data to be so from now on, also if it was so before; enrols who is not enrolled. */
    record AmendSpecialist(
            @TargetAggregateIdentifier ColleagueId specialistId, SpecialistProfile profile, LocalDate joinedOn)
            implements SpecialistCommand {}

    /** @param from the day from which he belongs to it; it may lie in the past */
    record MoveToTeam(
            @TargetAggregateIdentifier ColleagueId specialistId,
            String team,
            String director,
            LocalDate from,
            String reason)
            implements SpecialistCommand {}

    /** @param from the day from which these are his (B-13), instead of all before; it may lie in the past */
    record ChangeTerritories(
            @TargetAggregateIdentifier ColleagueId specialistId,
            List<String> territories,
            LocalDate from,
            String reason)
            implements SpecialistCommand {}

    /** His first day, said later, said anew, or that of one who comes back. */
    record JoinDepartment(@TargetAggregateIdentifier ColleagueId specialistId, LocalDate joinedOn, String reason)
            implements SpecialistCommand {}

    /** @param lastDay the last day on which he is there */
    record LeaveDepartment(@TargetAggregateIdentifier ColleagueId specialistId, LocalDate lastDay, String reason)
            implements SpecialistCommand {}

    /** A row of the form of leave; one that was accepted before is only told again, though it was withdrawn since. */
    record RecordLeave(@TargetAggregateIdentifier ColleagueId specialistId, LocalDate date)
            implements SpecialistCommand {}

    record GrantLeave(@TargetAggregateIdentifier ColleagueId specialistId, LocalDate date)
            implements SpecialistCommand {}

    record WithdrawLeave(@TargetAggregateIdentifier ColleagueId specialistId, LocalDate date, String reason)
            implements SpecialistCommand {}
}
