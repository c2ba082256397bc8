package guanxi.visit.read.specialists;

import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueRenamed;
import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueEvent.LeaveWithdrawn;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.tenure.Tenure;
import guanxi.platform.view.View;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the specialists. */
@Component
@ProcessingGroup("specialists-projection")
class SpecialistProjection {
    private final DepartmentTime time;

    SpecialistProjection(DepartmentTime time) {
        this.time = time;
    }

    @EventHandler
    void on(ColleagueEnrolled event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        var profile = event.profile();
        var tenure = Tenure.of(profile, event.joinedOn());
        specialists.put(SpecialistEntry.of(event.colleagueId(), profile.name(), tenure, List.of(), version));
    }

    @EventHandler
    void on(ColleagueEvent event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        specialists.update(
                known -> after(event, known, version).with(known.tenure().after(event, time), version));
    }

    private static SpecialistEntry after(ColleagueEvent event, SpecialistEntry known, long version) {
        return switch (event) {
            case ColleagueRenamed renamed -> known.named(renamed.name());
            case LeaveGranted granted -> known.withLeave(granted.date(), version);
            case LeaveWithdrawn withdrawn -> known.withoutLeave(withdrawn.date(), version);
            default -> known;
        };
    }
}
