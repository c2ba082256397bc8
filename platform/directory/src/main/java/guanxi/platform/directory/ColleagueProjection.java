package guanxi.platform.directory;

import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.tenure.HeldRoles;
import guanxi.platform.tenure.Tenure;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Keeps the directory of specialists. */
@ProcessingGroup("directory-specialists-projection")
public class ColleagueProjection {
    private final DepartmentTime time;

    public ColleagueProjection(DepartmentTime time) {
        this.time = time;
    }

    @EventHandler
    void on(ColleagueEnrolled event, View<KnownColleague> directory) {
        var profile = event.profile();
        var tenure = Tenure.of(profile, event.joinedOn());
        directory.put(KnownColleague.of(event.colleagueId(), profile.name(), tenure, HeldRoles.NONE));
    }

    @EventHandler
    void on(ColleagueEvent event, View<KnownColleague> directory) {
        directory.update(known -> known.after(event, time));
    }
}
