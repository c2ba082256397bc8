package guanxi.evaluation.read.specialists;

import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.evaluation.scoring.AssessedSpecialist.Leave;
import guanxi.language.visit.SpecialistEvent.LeaveGranted;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.SpecialistProfile;
import guanxi.platform.view.View;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** Keeps who is assessed. */
@Component
@ProcessingGroup(SpecialistFactsProjection.PROCESSOR)
class SpecialistFactsProjection {
    static final String PROCESSOR = "specialist-facts-projection";

    @EventHandler
    void on(SpecialistEnrolled event, View<AssessedSpecialist> specialists, @MessageIdentifier String id) {
        specialists.put(assessed(event.specialistId(), event.profile(), List.of(), id));
    }

    @EventHandler
    void on(SpecialistAmended event, View<AssessedSpecialist> specialists, @MessageIdentifier String id) {
        specialists.update(
                event.specialistId().number(),
                known -> assessed(event.specialistId(), event.profile(), known.leave(), id));
    }

    @EventHandler
    void on(LeaveGranted event, View<AssessedSpecialist> specialists, @MessageIdentifier String id) {
        specialists.update(event.specialistId().number(), known -> {
            var leave = new ArrayList<>(known.leave());
            leave.add(new Leave(event.date(), id));
            return new AssessedSpecialist(known.specialistId(), known.name(), known.team(), leave, known.event());
        });
    }

    private static AssessedSpecialist assessed(
            SpecialistId who, SpecialistProfile profile, List<Leave> leave, String event) {
        return new AssessedSpecialist(who, profile.name(), profile.team(), leave, event);
    }
}
