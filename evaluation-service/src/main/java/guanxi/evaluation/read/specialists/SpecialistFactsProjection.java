package guanxi.evaluation.read.specialists;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.evaluation.scoring.AssessedSpecialist.Leave;
import guanxi.evaluation.scoring.AssessedSpecialist.Stay;
import guanxi.evaluation.scoring.AssessedSpecialist.TeamFrom;
import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueJoined;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueEvent.ColleagueRenamed;
import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueEvent.LeaveWithdrawn;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueEvent.RoleTaken;
import guanxi.platform.tenure.HeldRoles;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps who is assessed, and since when he is what he is. */
@Component
@ProcessingGroup("specialist-facts-projection")
class SpecialistFactsProjection {
    static final ViewDefinition<AssessedSpecialist> VIEW = view(
                    "specialist_facts", 5, AssessedSpecialist.class, s -> s.specialistId()
                            .number())
            .foundBy("specialistId")
            .touchedBy(ColleagueEvent.class, e -> e.colleagueId().number());

    @EventHandler
    void on(ColleagueEnrolled event, View<AssessedSpecialist> specialists, EventMessage<?> message) {
        var told = AsTold.by(message);
        specialists.put(new AssessedSpecialist(
                event.colleagueId(),
                event.profile().name(),
                List.of(new TeamFrom(null, event.profile().team(), told)),
                HeldRoles.NONE,
                List.of(new Stay(event.joinedOn(), null, told, null)),
                List.of(),
                told));
    }

    @EventHandler
    void on(ColleagueRenamed event, View<AssessedSpecialist> specialists, EventMessage<?> message) {
        specialists.update(known -> known.named(event.name(), AsTold.by(message)));
    }

    /** Where his master data was amended, another director alone moves nobody. */
    @EventHandler
    void on(ColleagueMovedToTeam event, View<AssessedSpecialist> specialists, EventMessage<?> message) {
        var team = new TeamFrom(event.from(), event.team(), AsTold.by(message));
        specialists.update(known -> event.at() == null ? known.moved(team) : known.amended(team));
    }

    @EventHandler
    void on(ColleagueJoined event, View<AssessedSpecialist> specialists, EventMessage<?> message) {
        specialists.update(known -> known.joined(event.joinedOn(), AsTold.by(message)));
    }

    @EventHandler
    void on(ColleagueLeft event, View<AssessedSpecialist> specialists, EventMessage<?> message) {
        specialists.update(known -> known.left(event.lastDay(), AsTold.by(message)));
    }

    @EventHandler
    void on(LeaveGranted event, View<AssessedSpecialist> specialists, EventMessage<?> message) {
        specialists.update(known -> known.onLeave(new Leave(event.date(), AsTold.by(message))));
    }

    @EventHandler
    void on(LeaveWithdrawn event, View<AssessedSpecialist> specialists) {
        specialists.update(known -> known.notOnLeave(event.date()));
    }

    @EventHandler
    void on(RoleGiven event, View<AssessedSpecialist> specialists) {
        rolesAfter(event, specialists);
    }

    @EventHandler
    void on(RoleCorrected event, View<AssessedSpecialist> specialists) {
        rolesAfter(event, specialists);
    }

    @EventHandler
    void on(RoleTaken event, View<AssessedSpecialist> specialists) {
        rolesAfter(event, specialists);
    }

    private static void rolesAfter(ColleagueEvent event, View<AssessedSpecialist> specialists) {
        specialists.update(known -> known.withRoles(known.roles().after(event)));
    }
}
