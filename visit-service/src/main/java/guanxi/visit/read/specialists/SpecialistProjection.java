package guanxi.visit.read.specialists;

import guanxi.language.visit.SpecialistEvent.LeaveGranted;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.platform.view.View;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the specialists. */
@Component
@ProcessingGroup(SpecialistProjection.PROCESSOR)
class SpecialistProjection {
    static final String PROCESSOR = "specialists-projection";

    @EventHandler
    void on(SpecialistEnrolled event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        specialists.put(SpecialistEntry.of(event.specialistId(), event.profile(), List.of(), version));
    }

    @EventHandler
    void on(SpecialistAmended event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        specialists.update(
                event.specialistId().number(),
                known -> SpecialistEntry.of(event.specialistId(), event.profile(), known.leave(), version));
    }

    @EventHandler
    void on(LeaveGranted event, View<SpecialistEntry> specialists, @SequenceNumber long version) {
        specialists.update(event.specialistId().number(), known -> known.withLeave(event.date(), version));
    }
}
