package guanxi.evaluation.write.colleague;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.evaluation.write.MasterData;
import guanxi.evaluation.write.colleague.ColleagueCommand.ChangeTerritories;
import guanxi.evaluation.write.colleague.ColleagueCommand.JoinDepartment;
import guanxi.evaluation.write.colleague.ColleagueCommand.LeaveDepartment;
import guanxi.evaluation.write.colleague.ColleagueCommand.MoveToTeam;
import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueJoined;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueEvent.ColleagueRenamed;
import guanxi.language.organisation.ColleagueEvent.ColleagueTerritoriesChanged;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.Profile;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.tenure.Team;
import guanxi.platform.tenure.Tenure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What a colleague's file says by now: his master data, and what was said since of his team and his territories from a day on (ADR 15). */
final class FileSoFar {
    private final MasterData<Profile> masterData = new MasterData<>();
    private final Set<LocalDate> firstDaysTold = new HashSet<>();
    private Tenure tenure;

    /** Under the name that his master data says, where he is by now, whoever said that. */
    Profile profile() {
        return tenure.profile(masterData.latest().name());
    }

    Tenure tenure() {
        return tenure;
    }

    boolean everSaid(Profile row) {
        return masterData.everSaid(row::equals);
    }

    boolean everSaid(LocalDate firstDay) {
        return firstDaysTold.contains(firstDay);
    }

    /** @param firstDay absent if nothing is said of it */
    private boolean isNews(LocalDate firstDay) {
        return firstDay != null && !tenure.stays().joined(firstDay).equals(tenure.stays());
    }

    /**
     * What must happen for the file to be so from a moment on; what holds anyway is not said again.
     *
     * @param firstDay absent if nothing is said of it
     */
    Stream<ColleagueEvent> amendments(
            ColleagueId id, Profile wanted, LocalDate firstDay, LocalDate today, Instant now) {
        var profile = profile();
        var name = wanted.name().equals(profile.name()) ? null : new ColleagueRenamed(id, wanted.name(), now);
        var team = wanted.team().equals(profile.team()) && wanted.director().equals(profile.director())
                ? null
                : new ColleagueMovedToTeam(id, wanted.team(), wanted.director(), today, now, null, now);
        var territories = wanted.territories().equals(profile.territories())
                ? null
                : new ColleagueTerritoriesChanged(id, wanted.territories(), today, now, null, now);
        var joined = isNews(firstDay) ? new ColleagueJoined(id, firstDay, null, now) : null;
        return Stream.<ColleagueEvent>of(name, team, territories, joined).filter(event -> event != null);
    }

    Stream<ColleagueEvent> move(MoveToTeam command, DepartmentTime time) {
        var team = new Team(command.team(), command.director());
        if (tenure.teams().holdsFrom(command.from(), team, time)) return Stream.of();
        return Stream.of(new ColleagueMovedToTeam(
                command.colleagueId(),
                team.name(),
                team.director(),
                command.from(),
                null,
                command.reason(),
                time.now()));
    }

    Stream<ColleagueEvent> change(ChangeTerritories command, DepartmentTime time) {
        var event = new ColleagueTerritoriesChanged(
                command.colleagueId(), command.territories(), command.from(), null, command.reason(), time.now());
        boolean known = tenure.territories().holdsFrom(event.from(), event.territories(), time);
        return known ? Stream.of() : Stream.of(event);
    }

    Stream<ColleagueEvent> join(JoinDepartment command, Instant now) {
        if (!isNews(command.joinedOn())) return Stream.of();
        return Stream.of(new ColleagueJoined(command.colleagueId(), command.joinedOn(), command.reason(), now));
    }

    Stream<ColleagueEvent> leave(LeaveDepartment command, Instant now) {
        var stays = tenure.stays();
        require(
                stays.last().begunBy(command.lastDay()),
                ColleagueRule.NOBODY_LEAVES_BEFORE_HE_CAME,
                "His first day is only " + stays.last().firstDay() + ".");
        if (stays.left(command.lastDay()).equals(stays)) return Stream.of();
        return Stream.of(new ColleagueLeft(command.colleagueId(), command.lastDay(), command.reason(), now));
    }

    void after(ColleagueEvent event, DepartmentTime time) {
        if (event instanceof ColleagueEnrolled enrolled) tenure = Tenure.of(enrolled.profile(), enrolled.joinedOn());
        else tenure = tenure.after(event, time);
        if (isOfMasterData(event)) masterData.says(tenure.profile(nameAfter(event)), event.occurredAt());
        if (event instanceof ColleagueEnrolled enrolled && enrolled.joinedOn() != null)
            firstDaysTold.add(enrolled.joinedOn());
        if (event instanceof ColleagueJoined joined) firstDaysTold.add(joined.joinedOn());
    }

    private static boolean isOfMasterData(ColleagueEvent event) {
        return switch (event) {
            case ColleagueEnrolled enrolled -> true;
            case ColleagueRenamed renamed -> true;
            case ColleagueMovedToTeam moved -> moved.at() != null;
            case ColleagueTerritoriesChanged changed -> changed.at() != null;
            default -> false;
        };
    }

    private String nameAfter(ColleagueEvent event) {
        return switch (event) {
            case ColleagueEnrolled enrolled -> enrolled.profile().name();
            case ColleagueRenamed renamed -> renamed.name();
            default -> masterData.latest().name();
        };
    }
}
