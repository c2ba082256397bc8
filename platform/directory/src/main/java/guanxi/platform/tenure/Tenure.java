package guanxi.platform.tenure;

import guanxi.language.visit.SpecialistEvent;
import guanxi.language.visit.SpecialistEvent.LeaveGranted;
import guanxi.language.visit.SpecialistEvent.LeaveWithdrawn;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistEvent.SpecialistJoined;
import guanxi.language.visit.SpecialistEvent.SpecialistLeft;
import guanxi.language.visit.SpecialistEvent.SpecialistMovedToTeam;
import guanxi.language.visit.SpecialistEvent.SpecialistTerritoriesChanged;
import guanxi.language.visit.SpecialistProfile;
import guanxi.platform.decision.DepartmentTime;
import java.time.LocalDate;
import java.util.List;

/** When a specialist was there, in which team, with which territories: told by his events, alike for who decides and for who looks. */
public record Tenure(Stays stays, Timeline<Team> teams, Timeline<List<String>> territories) {

    public static Tenure of(SpecialistProfile profile, LocalDate joinedOn) {
        return new Tenure(
                Stays.since(joinedOn), Timeline.always(team(profile)), Timeline.always(profile.territories()));
    }

    public Tenure after(SpecialistEvent event, DepartmentTime time) {
        return switch (event) {
            case SpecialistEnrolled enrolled -> of(enrolled.profile(), enrolled.joinedOn());
            case SpecialistAmended amended ->
                new Tenure(
                        stays,
                        teams.amended(amended.occurredAt(), team(amended.profile()), time),
                        territories.amended(
                                amended.occurredAt(), amended.profile().territories(), time));
            case SpecialistMovedToTeam moved ->
                new Tenure(
                        stays, teams.from(moved.from(), new Team(moved.team(), moved.director()), time), territories);
            case SpecialistTerritoriesChanged changed ->
                new Tenure(stays, teams, territories.from(changed.from(), changed.territories(), time));
            case SpecialistJoined joined -> with(stays.joined(joined.joinedOn()));
            case SpecialistLeft left -> with(stays.left(left.lastDay()));
            case LeaveGranted granted -> this;
            case LeaveWithdrawn withdrawn -> this;
        };
    }

    /** The place in the department that was last said to be his. */
    public SpecialistProfile profile(String name) {
        Team team = teams.latest();
        return new SpecialistProfile(name, team.name(), team.director(), territories.latest());
    }

    private Tenure with(Stays others) {
        return new Tenure(others, teams, territories);
    }

    private static Team team(SpecialistProfile profile) {
        return new Team(profile.team(), profile.director());
    }
}
