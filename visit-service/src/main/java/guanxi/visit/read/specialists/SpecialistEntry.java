package guanxi.visit.read.specialists;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.tenure.Tenure;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * A specialist as he stands now, with his days of leave.
 *
 * @param team the one that he is in now, or was in last; likewise the director and the territories
 * @param tenure from when to when he was there, in which team, with which territories
 */
public record SpecialistEntry(
        ColleagueId specialistId,
        String name,
        TeamId team,
        ColleagueId director,
        List<TerritoryId> territories,
        List<LocalDate> leave,
        Tenure tenure,
        long version) {
    public static final ViewDefinition<SpecialistEntry> VIEW = view(
                    "specialists", 3, SpecialistEntry.class, s -> s.specialistId()
                            .number())
            .foundBy("specialistId")
            .foundBy("team", "specialistId")
            .touchedBy(ColleagueEvent.class, e -> e.colleagueId().number());

    static SpecialistEntry of(ColleagueId id, String name, Tenure tenure, List<LocalDate> leave, long version) {
        var team = tenure.teams().latest();
        var territories = tenure.territories().latest();
        return new SpecialistEntry(id, name, team.name(), team.director(), territories, leave, tenure, version);
    }

    SpecialistEntry named(String newName) {
        return of(specialistId, newName, tenure, leave, version);
    }

    SpecialistEntry with(Tenure newTenure, long newVersion) {
        return of(specialistId, name, newTenure, leave, newVersion);
    }

    SpecialistEntry withLeave(LocalDate day, long newVersion) {
        var days = new TreeSet<>(leave);
        days.add(day);
        return of(specialistId, name, tenure, List.copyOf(days), newVersion);
    }

    SpecialistEntry withoutLeave(LocalDate day, long newVersion) {
        var days = leave.stream().filter(granted -> !granted.equals(day)).toList();
        return of(specialistId, name, tenure, days, newVersion);
    }
}
