package guanxi.platform.directory;

import guanxi.language.visit.SpecialistEvent;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistEvent.SpecialistJoined;
import guanxi.language.visit.SpecialistEvent.SpecialistLeft;
import guanxi.language.visit.SpecialistEvent.SpecialistMovedToTeam;
import guanxi.language.visit.SpecialistEvent.SpecialistTerritoriesChanged;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.tenure.Tenure;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Keeps the directory of specialists. */
@ProcessingGroup(ColleagueProjection.PROCESSOR)
public class ColleagueProjection {
    public static final String PROCESSOR = "directory-specialists-projection";
    private final DepartmentTime time;

    public ColleagueProjection(DepartmentTime time) {
        this.time = time;
    }

    @EventHandler
    void on(SpecialistEnrolled event, View<Colleague> directory) {
        var profile = event.profile();
        directory.put(Colleague.of(event.specialistId(), profile.name(), Tenure.of(profile, event.joinedOn())));
    }

    @EventHandler
    void on(SpecialistAmended event, View<Colleague> directory) {
        directory.update(event.specialistId().number(), known -> known.after(event, time)
                .named(event.profile().name()));
    }

    @EventHandler
    void on(SpecialistMovedToTeam event, View<Colleague> directory) {
        follow(event, directory);
    }

    @EventHandler
    void on(SpecialistTerritoriesChanged event, View<Colleague> directory) {
        follow(event, directory);
    }

    @EventHandler
    void on(SpecialistJoined event, View<Colleague> directory) {
        follow(event, directory);
    }

    @EventHandler
    void on(SpecialistLeft event, View<Colleague> directory) {
        follow(event, directory);
    }

    private void follow(SpecialistEvent event, View<Colleague> directory) {
        directory.update(event.specialistId().number(), known -> known.after(event, time));
    }
}
