package guanxi.evaluation.read.specialists;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.evaluation.scoring.AssessedSpecialist.Leave;
import guanxi.evaluation.scoring.AssessedSpecialist.Stay;
import guanxi.evaluation.scoring.AssessedSpecialist.TeamFrom;
import guanxi.language.visit.SpecialistEvent.LeaveGranted;
import guanxi.language.visit.SpecialistEvent.LeaveWithdrawn;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistEvent.SpecialistJoined;
import guanxi.language.visit.SpecialistEvent.SpecialistLeft;
import guanxi.language.visit.SpecialistEvent.SpecialistMovedToTeam;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps who is assessed, and since when he is what he is. */
@Component
@ProcessingGroup(SpecialistFactsProjection.PROCESSOR)
class SpecialistFactsProjection {
    static final String PROCESSOR = "specialist-facts-projection";
    static final ViewDefinition<AssessedSpecialist> VIEW = view(
                    "specialist_facts", 2, AssessedSpecialist.class, s -> s.specialistId()
                            .number())
            .foundBy("specialistId")
            .touchedBy(SpecialistEnrolled.class, e -> e.specialistId().number())
            .touchedBy(SpecialistAmended.class, e -> e.specialistId().number())
            .touchedBy(SpecialistMovedToTeam.class, e -> e.specialistId().number())
            .touchedBy(SpecialistJoined.class, e -> e.specialistId().number())
            .touchedBy(SpecialistLeft.class, e -> e.specialistId().number())
            .touchedBy(LeaveGranted.class, e -> e.specialistId().number())
            .touchedBy(LeaveWithdrawn.class, e -> e.specialistId().number());

    private final DepartmentTime time;

    SpecialistFactsProjection(DepartmentTime time) {
        this.time = time;
    }

    @EventHandler
    void on(SpecialistEnrolled event, View<AssessedSpecialist> specialists, EventMessage<?> message) {
        var told = AsTold.by(message);
        specialists.put(new AssessedSpecialist(
                event.specialistId(),
                event.profile().name(),
                List.of(new TeamFrom(null, event.profile().team(), told)),
                List.of(new Stay(event.joinedOn(), null, told, null)),
                List.of(),
                told));
    }

    @EventHandler
    void on(SpecialistAmended event, View<AssessedSpecialist> specialists, EventMessage<?> message) {
        var told = AsTold.by(message);
        var team = new TeamFrom(time.dateOf(event.occurredAt()), event.profile().team(), told);
        specialists.update(
                event.specialistId().number(),
                known -> known.named(event.profile().name(), told).amended(team));
    }

    @EventHandler
    void on(SpecialistMovedToTeam event, View<AssessedSpecialist> specialists, EventMessage<?> message) {
        var team = new TeamFrom(event.from(), event.team(), AsTold.by(message));
        specialists.update(event.specialistId().number(), known -> known.moved(team));
    }

    @EventHandler
    void on(SpecialistJoined event, View<AssessedSpecialist> specialists, EventMessage<?> message) {
        specialists.update(event.specialistId().number(), known -> known.joined(event.joinedOn(), AsTold.by(message)));
    }

    @EventHandler
    void on(SpecialistLeft event, View<AssessedSpecialist> specialists, EventMessage<?> message) {
        specialists.update(event.specialistId().number(), known -> known.left(event.lastDay(), AsTold.by(message)));
    }

    @EventHandler
    void on(LeaveGranted event, View<AssessedSpecialist> specialists, EventMessage<?> message) {
        specialists.update(
                event.specialistId().number(), known -> known.onLeave(new Leave(event.date(), AsTold.by(message))));
    }

    @EventHandler
    void on(LeaveWithdrawn event, View<AssessedSpecialist> specialists) {
        specialists.update(event.specialistId().number(), known -> known.notOnLeave(event.date()));
    }
}
