package guanxi.platform.tenure;

import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueJoined;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueEvent.ColleagueRenamed;
import guanxi.language.organisation.ColleagueEvent.ColleagueTerritoriesChanged;
import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueEvent.LeaveWithdrawn;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueEvent.RoleTaken;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.DepartmentTime;
import java.time.LocalDate;
import java.util.List;

/** When a specialist was there, in which team, with which territories: told by his events, alike for who decides and for who looks. */
public record Tenure(Stays stays, Timeline<Team> teams, Timeline<List<TerritoryId>> territories) {

    public static Tenure of(Profile profile, LocalDate joinedOn) {
        return new Tenure(
                Stays.since(joinedOn), Timeline.always(team(profile)), Timeline.always(profile.territories()));
    }

    public Tenure after(ColleagueEvent event, DepartmentTime time) {
        return switch (event) {
            case ColleagueEnrolled enrolled -> of(enrolled.profile(), enrolled.joinedOn());
            case ColleagueRenamed renamed -> this;
            case ColleagueMovedToTeam moved ->
                new Tenure(
                        stays,
                        teams.from(moved.from(), moved.at(), new Team(moved.team(), moved.director()), time),
                        territories);
            case ColleagueTerritoriesChanged changed ->
                new Tenure(stays, teams, territories.from(changed.from(), changed.at(), changed.territories(), time));
            case ColleagueJoined joined -> with(stays.joined(joined.joinedOn()));
            case ColleagueLeft left -> with(stays.left(left.lastDay()));
            case LeaveGranted granted -> this;
            case LeaveWithdrawn withdrawn -> this;
            case RoleGiven given -> this;
            case RoleCorrected corrected -> this;
            case RoleTaken taken -> this;
        };
    }

    /** The place in the department that was last said to be his. */
    public Profile profile(String name) {
        Team team = teams.latest();
        return new Profile(name, team.name(), team.director(), territories.latest());
    }

    private Tenure with(Stays others) {
        return new Tenure(others, teams, territories);
    }

    private static Team team(Profile profile) {
        return new Team(profile.team(), profile.director());
    }
}
