package guanxi.visit.process;

import guanxi.language.visit.PlanEvent;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanOverdue;
import guanxi.platform.reaction.LeadsTo;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** A plan was in, or overdue: the next one is expected (T-01). So there is always one that is due next, as long as somebody owes one. */
@Component
@ProcessingGroup(DueOrders.PROCESS)
@DisallowReplay
@LeadsTo({PlanExpected.class, PlanExpectationMet.class})
class WhenPlanDeadlineEnds {
    private final DueOrders orders;
    private final Grounds grounds;

    WhenPlanDeadlineEnds(DueOrders orders, Grounds grounds) {
        this.orders = orders;
        this.grounds = grounds;
    }

    @EventHandler
    void on(PlanExpectationMet event, EventMessage<?> message) {
        expectNext(event, message);
    }

    @EventHandler
    void on(PlanOverdue event, EventMessage<?> message) {
        expectNext(event, message);
    }

    private void expectNext(PlanEvent event, EventMessage<?> message) {
        grounds.ofWhatIsDueMustHavePassed(message);
        orders.expectPlan(event.specialistId(), event.month().plusMonths(1));
    }
}
