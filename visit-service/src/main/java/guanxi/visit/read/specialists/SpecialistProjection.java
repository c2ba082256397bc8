package guanxi.visit.read.specialists;

import guanxi.language.visit.SpecialistEvent;
import guanxi.language.visit.SpecialistEvent.LeaveGranted;
import guanxi.language.visit.SpecialistEvent.LeaveWithdrawn;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistEvent.SpecialistJoined;
import guanxi.language.visit.SpecialistEvent.SpecialistLeft;
import guanxi.language.visit.SpecialistEvent.SpecialistMovedToTeam;
import guanxi.language.visit.SpecialistEvent.SpecialistTerritoriesChanged;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.tenure.Tenure;
import guanxi.platform.view.View;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the specialists. */
@Component
@ProcessingGroup(SpecialistProjection.PROCESSOR)
class SpecialistProjection {
    static final String PROCESSOR = "specialists-projection";

    private final DepartmentTime time;

    SpecialistProjection(DepartmentTime time) {
        this.time = time;
    }

    @EventHandler
    void on(SpecialistEnrolled event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        var profile = event.profile();
        var tenure = Tenure.of(profile, event.joinedOn());
        specialists.put(SpecialistEntry.of(event.specialistId(), profile.name(), tenure, List.of(), version));
    }

    @EventHandler
    void on(SpecialistAmended event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        follow(event, specialists, version, known -> known.named(event.profile().name()));
    }

    @EventHandler
    void on(SpecialistMovedToTeam event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        follow(event, specialists, version, known -> known);
    }

    @EventHandler
    void on(SpecialistTerritoriesChanged event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        follow(event, specialists, version, known -> known);
    }

    @EventHandler
    void on(SpecialistJoined event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        follow(event, specialists, version, known -> known);
    }

    @EventHandler
    void on(SpecialistLeft event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        follow(event, specialists, version, known -> known);
    }

    @EventHandler
    void on(LeaveGranted event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        follow(event, specialists, version, known -> known.withLeave(event.date(), version));
    }

    @EventHandler
    void on(LeaveWithdrawn event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        follow(event, specialists, version, known -> known.withoutLeave(event.date(), version));
    }

    private void follow(
            SpecialistEvent event,
            View<SpecialistEntry> specialists,
            long version,
            UnaryOperator<SpecialistEntry> change) {
        specialists.update(event.specialistId().number(), known -> change.apply(known)
                .with(known.tenure().after(event, time), version));
    }
}
