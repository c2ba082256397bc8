package guanxi.visit.process;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationMet;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdueWithdrawn;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.reaction.LeadsTo;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** A day with a completed visit has a report (F-11), one that has none any more need not have one (T-24). */
@Component
@ProcessingGroup(DueOrders.PROCESS)
@DisallowReplay
@LeadsTo({
    DailyReportExpected.class,
    DailyReportExpectationMet.class,
    DailyReportExpectationWithdrawn.class,
    DailyReportOverdueWithdrawn.class
})
class WhenDayIsVisited {
    /** A visit that is told of so long after it came in on paper, with a month of others: no report of its day is due any more. */
    private static final int LONG_PAST_DAYS = 140;

    private final DueOrders orders;
    private final Grounds grounds;
    private final DepartmentTime time;

    WhenDayIsVisited(DueOrders orders, Grounds grounds, DepartmentTime time) {
        this.orders = orders;
        this.grounds = grounds;
        this.time = time;
    }

    @EventHandler
    void on(VisitCompleted event, EventMessage<?> message) {
        LocalDate told = time.dateOf(message.getTimestamp());
        if (event.on().plusDays(LONG_PAST_DAYS).isBefore(told)) return;
        reconsider(event.specialistId(), event.on(), message);
    }

    @EventHandler
    void on(VisitCorrected event, EventMessage<?> message) {
        if (!event.previouslyOn().equals(event.on())) reconsider(event.specialistId(), event.previouslyOn(), message);
        reconsider(event.specialistId(), event.on(), message);
    }

    @EventHandler
    void on(VisitWithdrawn event, EventMessage<?> message) {
        reconsider(event.specialistId(), event.on(), message);
    }

    private void reconsider(ColleagueId specialist, LocalDate day, EventMessage<?> message) {
        grounds.ofWhatIsDueMustHavePassed(message);
        orders.reconsiderReport(specialist, day, message.getTimestamp());
    }
}
