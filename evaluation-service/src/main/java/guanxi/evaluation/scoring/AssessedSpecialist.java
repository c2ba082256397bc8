package guanxi.evaluation.scoring;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;
import guanxi.platform.tenure.HeldRoles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A colleague whose months are assessed if his role says so: when he was there, in which team and role when, and his leave.
 *
 * @param teams in the order in which they were said
 * @param told the last event that said who he is
 */
public record AssessedSpecialist(
        ColleagueId specialistId,
        String name,
        List<TeamFrom> teams,
        HeldRoles roles,
        List<Stay> stays,
        List<Leave> leave,
        Told told) {

    public AssessedSpecialist {
        teams = List.copyOf(teams);
        stays = List.copyOf(stays);
        leave = List.copyOf(leave);
    }

    /** @param from absent for the first: it holds for all time before the first change */
    public record TeamFrom(LocalDate from, TeamId team, Told told) {
        private boolean holdsOn(LocalDate day) {
            return from == null || !from.isAfter(day);
        }
    }

    /**
     * From when to when he was there.
     *
     * @param from absent if nobody ever said: then he was there from ever
     * @param lastDay absent as long as he is there
     * @param left the event that said so
     */
    public record Stay(LocalDate from, LocalDate lastDay, Told joined, Told left) {
        boolean includes(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (lastDay == null || !day.isAfter(lastDay));
        }
    }

    public record Leave(LocalDate date, Told told) {}

    public AssessedSpecialist named(String newName, Told newTold) {
        return new AssessedSpecialist(specialistId, newName, teams, roles, stays, leave, newTold);
    }

    /** A profile names a team also where it only amends something else. */
    public AssessedSpecialist amended(TeamFrom team) {
        return teamOn(team.from()).team().equals(team.team()) ? this : moved(team);
    }

    public AssessedSpecialist moved(TeamFrom team) {
        return new AssessedSpecialist(specialistId, name, and(teams, team), roles, stays, leave, told);
    }

    public AssessedSpecialist withRoles(HeldRoles newRoles) {
        return new AssessedSpecialist(specialistId, name, teams, newRoles, stays, leave, told);
    }

    /** A first day after he had left begins another stay; any other is the first day of this one, said later or anew. */
    public AssessedSpecialist joined(LocalDate firstDay, Told because) {
        Stay last = stays.getLast();
        boolean isBack = last.lastDay() != null && firstDay.isAfter(last.lastDay());
        return isBack
                ? with(and(stays, new Stay(firstDay, null, because, null)))
                : with(and(allButLast(), new Stay(firstDay, last.lastDay(), because, last.left())));
    }

    public AssessedSpecialist left(LocalDate lastDay, Told because) {
        Stay last = stays.getLast();
        return with(and(allButLast(), new Stay(last.from(), lastDay, last.joined(), because)));
    }

    public AssessedSpecialist onLeave(Leave day) {
        return new AssessedSpecialist(specialistId, name, teams, roles, stays, and(leave, day), told);
    }

    public AssessedSpecialist notOnLeave(LocalDate date) {
        var rest = leave.stream().filter(day -> !day.date().equals(date)).toList();
        return new AssessedSpecialist(specialistId, name, teams, roles, stays, rest, told);
    }

    private AssessedSpecialist with(List<Stay> newStays) {
        return new AssessedSpecialist(specialistId, name, teams, roles, newStays, leave, told);
    }

    private List<Stay> allButLast() {
        return stays.subList(0, stays.size() - 1);
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }

    public boolean wasThereOn(LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.includes(day));
    }

    public boolean wasThereIn(YearMonth month) {
        return lastDayIn(month).isPresent();
    }

    /** A plan is due before its month (B-01): who was not there then misses none. */
    public boolean owesPlanOf(YearMonth month) {
        return wasThereOn(month.atDay(1).minusDays(1));
    }

    /** Of the teams that hold on a day the one with the newest beginning, of equal ones the one said last. */
    public TeamFrom teamOn(LocalDate day) {
        return teams.stream()
                .filter(team -> team.holdsOn(day))
                .reduce((one, next) -> since(next).isBefore(since(one)) ? one : next)
                .orElse(teams.getFirst());
    }

    /** The one on the month's last day, or on his last day in it if he left before. */
    public TeamFrom teamOf(YearMonth month) {
        return teamOn(lastDayIn(month).orElse(month.atEndOfMonth()));
    }

    private Optional<LocalDate> lastDayIn(YearMonth month) {
        return daysIn(month).max(Comparator.naturalOrder());
    }

    /** The days on which he was there, in their order. */
    Stream<LocalDate> daysIn(YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(this::wasThereOn);
    }

    private static LocalDate since(TeamFrom team) {
        return team.from() == null ? LocalDate.MIN : team.from();
    }
}
