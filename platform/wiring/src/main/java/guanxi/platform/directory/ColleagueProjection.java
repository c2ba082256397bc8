package guanxi.platform.directory;

import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.platform.directory.Colleague.Territories;
import guanxi.platform.view.View;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Keeps the directory of specialists. */
@ProcessingGroup(ColleagueProjection.PROCESSOR)
public class ColleagueProjection {
    public static final String PROCESSOR = "directory-specialists-projection";

    @EventHandler
    void on(SpecialistEnrolled event, View<Colleague> directory) {
        var profile = event.profile();
        directory.put(new Colleague(
                event.specialistId(),
                profile.name(),
                profile.team(),
                profile.director(),
                List.of(new Territories(null, Set.copyOf(profile.territories())))));
    }

    @EventHandler
    void on(SpecialistAmended event, View<Colleague> directory) {
        var profile = event.profile();
        directory.update(
                event.specialistId().number(),
                known -> known.withTerritories(
                        profile.name(),
                        profile.team(),
                        profile.director(),
                        new Territories(event.occurredAt(), Set.copyOf(profile.territories()))));
    }
}
