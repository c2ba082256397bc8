package guanxi.platform.directory;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.SpecialistEvent;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistEvent.SpecialistJoined;
import guanxi.language.visit.SpecialistEvent.SpecialistLeft;
import guanxi.language.visit.SpecialistEvent.SpecialistMovedToTeam;
import guanxi.language.visit.SpecialistEvent.SpecialistTerritoriesChanged;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.tenure.Team;
import guanxi.platform.tenure.Tenure;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A specialist as every service knows him: the team decides reach, the territories decide validity (B-13), his first and last day what
 * can be said of him.
 *
 * @param team the one that he is in now, or was in last
 */
public record Colleague(ColleagueId specialistId, String name, String team, Tenure tenure) {
    public static final ViewDefinition<Colleague> VIEW = view(
                    "directory_specialists", 2, Colleague.class, c -> c.specialistId()
                            .number())
            .foundBy("team")
            .touchedBy(SpecialistEnrolled.class, e -> e.specialistId().number())
            .touchedBy(SpecialistAmended.class, e -> e.specialistId().number())
            .touchedBy(SpecialistMovedToTeam.class, e -> e.specialistId().number())
            .touchedBy(SpecialistTerritoriesChanged.class, e -> e.specialistId().number())
            .touchedBy(SpecialistJoined.class, e -> e.specialistId().number())
            .touchedBy(SpecialistLeft.class, e -> e.specialistId().number());

    static Colleague of(ColleagueId id, String name, Tenure tenure) {
        return new Colleague(id, name, tenure.teams().latest().name(), tenure);
    }

    Colleague after(SpecialistEvent event, DepartmentTime time) {
        return of(specialistId, name, tenure.after(event, time));
    }

    Colleague named(String newName) {
        return of(specialistId, newName, tenure);
    }

    /** The territories at a moment. */
    public Set<String> territoriesAt(Instant moment) {
        return Set.copyOf(tenure.territories().at(moment));
    }

    public Team teamOn(LocalDate day) {
        return tenure.teams().on(day);
    }

    public boolean isThereOn(LocalDate day) {
        return tenure.stays().on(day);
    }

    public boolean isThereDuring(LocalDate first, LocalDate last) {
        return tenure.stays().during(first, last);
    }
}
