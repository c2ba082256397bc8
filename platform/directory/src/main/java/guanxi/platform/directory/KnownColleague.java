package guanxi.platform.directory;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.organisation.ColleagueEvent.ColleagueRenamed;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.tenure.HeldRoles;
import guanxi.platform.tenure.Team;
import guanxi.platform.tenure.Tenure;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A colleague as every service knows him: the team decides reach, the territories decide validity (B-13), his first and last day what
 * can be said of him, his roles what he owes.
 *
 * @param team the one that he is in now, or was in last
 */
public record KnownColleague(ColleagueId specialistId, String name, TeamId team, Tenure tenure, HeldRoles roles) {
    public static final ViewDefinition<KnownColleague> VIEW = view(
                    "directory_specialists", 5, KnownColleague.class, c -> c.specialistId()
                            .number())
            .foundBy("team")
            .touchedBy(ColleagueEvent.class, e -> e.colleagueId().number());

    static KnownColleague of(ColleagueId id, String name, Tenure tenure, HeldRoles roles) {
        return new KnownColleague(id, name, tenure.teams().latest().name(), tenure, roles);
    }

    KnownColleague after(ColleagueEvent event, DepartmentTime time) {
        String named = event instanceof ColleagueRenamed renamed ? renamed.name() : name;
        return of(specialistId, named, tenure.after(event, time), roles.after(event));
    }

    /** The territories at a moment. */
    public Set<TerritoryId> territoriesAt(Instant moment) {
        return Set.copyOf(tenure.territories().at(moment));
    }

    public Team teamOn(LocalDate day) {
        return tenure.teams().on(day);
    }

    /** Absent before anybody said one. */
    public @Nullable OfficeId officeOn(LocalDate day) {
        return roles.on(day).officeId();
    }

    public boolean isThereOn(LocalDate day) {
        return tenure.stays().on(day);
    }

    public boolean isThereDuring(LocalDate first, LocalDate last) {
        return tenure.stays().during(first, last);
    }

    /** Whether he has a role that is assessed on any of these days on which he is there. */
    public boolean isAssessedDuring(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).anyMatch(day -> isThereOn(day) && roles.isAssessedOn(day));
    }
}
