package guanxi.platform.directory;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A specialist as every service knows him: the team decides reach, the territories decide validity (B-13). */
public record Colleague(
        SpecialistId specialistId, String name, String team, String director, List<Territories> territories) {
    public static final ViewDefinition<Colleague> VIEW = view(
                    "directory_specialists", 1, Colleague.class, c -> c.specialistId()
                            .number())
            .foundBy("team")
            .touchedBy(SpecialistEnrolled.class, e -> e.specialistId().number())
            .touchedBy(SpecialistAmended.class, e -> e.specialistId().number());

    /** @param from absent for those of the first enrolment: they hold for all time before the first change */
    public record Territories(Instant from, Set<String> names) {}

    Colleague withTerritories(String newName, String newTeam, String newDirector, Territories next) {
        var all = new ArrayList<>(territories);
        all.add(next);
        return new Colleague(specialistId, newName, newTeam, newDirector, List.copyOf(all));
    }

    /** The territories at a moment. */
    public Set<String> territoriesAt(Instant moment) {
        Set<String> names = territories.getFirst().names();
        for (Territories next : territories) {
            if (next.from() != null && !next.from().isAfter(moment)) names = next.names();
        }
        return names;
    }
}
