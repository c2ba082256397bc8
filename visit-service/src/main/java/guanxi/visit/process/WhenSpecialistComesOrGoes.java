package guanxi.visit.process;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanExpectationWithdrawn;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanOverdueWithdrawn;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistEvent.SpecialistJoined;
import guanxi.language.visit.SpecialistEvent.SpecialistLeft;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.reaction.LeadsTo;
import guanxi.visit.read.expected.ExpectedQueries;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Who is there hands in a plan each month (T-01), from the first one that is still due on; who is not does not. */
@Component
@ProcessingGroup(DueOrders.PROCESS)
@DisallowReplay
@LeadsTo({PlanExpected.class, PlanExpectationMet.class, PlanExpectationWithdrawn.class, PlanOverdueWithdrawn.class})
class WhenSpecialistComesOrGoes {
    private final DueOrders orders;
    private final ExpectedQueries expected;
    private final Grounds grounds;
    private final DepartmentTime time;

    WhenSpecialistComesOrGoes(DueOrders orders, ExpectedQueries expected, Grounds grounds, DepartmentTime time) {
        this.orders = orders;
        this.expected = expected;
        this.grounds = grounds;
        this.time = time;
    }

    @EventHandler
    void on(SpecialistEnrolled event, EventMessage<?> message) {
        lookAgain(event.specialistId(), event.joinedOn(), event.occurredAt(), message);
    }

    @EventHandler
    void on(SpecialistJoined event, EventMessage<?> message) {
        lookAgain(event.specialistId(), event.joinedOn(), event.occurredAt(), message);
    }

    @EventHandler
    void on(SpecialistLeft event, EventMessage<?> message) {
        lookAgain(event.specialistId(), null, event.occurredAt(), message);
    }

    private void lookAgain(ColleagueId specialist, LocalDate firstDay, Instant told, EventMessage<?> message) {
        grounds.ofWhatIsDueMustHavePassed(message);
        expected.plansOf(specialist).forEach(orders::reconsiderPlan);
        LocalDate today = time.dateOf(told);
        orders.expectPlans(specialist, firstDay == null || firstDay.isBefore(today) ? today : firstDay);
    }
}
