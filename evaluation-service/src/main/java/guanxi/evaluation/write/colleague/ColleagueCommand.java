package guanxi.evaluation.write.colleague;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a colleague's master data. */
public sealed interface ColleagueCommand {

    /**
     * States the master data, as a row of a form does: enrols him, or amends by a content that was never accepted before. One that was
     * is only told again, whatever amended it since.
     *
     * @param joinedOn his first day; absent where the form does not say it
     */
    record EnrolColleague(@TargetAggregateIdentifier ColleagueId colleagueId, Profile profile, LocalDate joinedOn)
            implements ColleagueCommand {}

    /** Wants the master data to be so from now on, also if it was so before; enrols who is not enrolled. */
    record AmendColleague(@TargetAggregateIdentifier ColleagueId colleagueId, Profile profile, LocalDate joinedOn)
            implements ColleagueCommand {}

    /** @param from the day from which he belongs to it; it may lie in the past */
    record MoveToTeam(
            @TargetAggregateIdentifier ColleagueId colleagueId,
            TeamId team,
            ColleagueId director,
            LocalDate from,
            String reason)
            implements ColleagueCommand {}

    /** @param from the day from which these are his (B-13), instead of all before; it may lie in the past */
    record ChangeTerritories(
            @TargetAggregateIdentifier ColleagueId colleagueId,
            List<TerritoryId> territories,
            LocalDate from,
            String reason)
            implements ColleagueCommand {}

    /** His first day, said later, said anew, or that of one who comes back. */
    record JoinDepartment(@TargetAggregateIdentifier ColleagueId colleagueId, LocalDate joinedOn, String reason)
            implements ColleagueCommand {}

    /** @param lastDay the last day on which he is there */
    record LeaveDepartment(@TargetAggregateIdentifier ColleagueId colleagueId, LocalDate lastDay, String reason)
            implements ColleagueCommand {}

    /** A row of the form of leave; one that was accepted before is only told again, though it was withdrawn since. */
    record RecordLeave(@TargetAggregateIdentifier ColleagueId colleagueId, LocalDate date)
            implements ColleagueCommand {}

    record GrantLeave(@TargetAggregateIdentifier ColleagueId colleagueId, LocalDate date) implements ColleagueCommand {}

    record WithdrawLeave(@TargetAggregateIdentifier ColleagueId colleagueId, LocalDate date, String reason)
            implements ColleagueCommand {}

    /** @param from the day from which he has this role in this office, by which it is known; it may be one to come */
    record GiveRole(
            @TargetAggregateIdentifier ColleagueId colleagueId,
            LocalDate from,
            OrganisationRole role,
            OfficeId officeId)
            implements ColleagueCommand {}

    record CorrectRole(
            @TargetAggregateIdentifier ColleagueId colleagueId,
            LocalDate from,
            OrganisationRole role,
            OfficeId officeId,
            String reason)
            implements ColleagueCommand {}

    /** Takes back a role that was given by mistake; what held before it goes on. */
    record TakeRole(@TargetAggregateIdentifier ColleagueId colleagueId, LocalDate from, String reason)
            implements ColleagueCommand {}
}
