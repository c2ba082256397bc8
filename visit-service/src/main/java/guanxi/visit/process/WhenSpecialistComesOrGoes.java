package guanxi.visit.process;

import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueJoined;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueEvent.RoleTaken;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationMet;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdueWithdrawn;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanExpectationWithdrawn;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanOverdueWithdrawn;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.directory.Colleagues;
import guanxi.platform.reaction.LeadsTo;
import guanxi.visit.read.expected.ExpectedQueries;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Who is there and is assessed hands in a plan each month (T-01), from the first one that is still due on; who is not, or has another
 * role, does not. Who is in another office owes his reports by its calendar (T-24).
 */
@Component
@ProcessingGroup(DueOrders.PROCESS)
@DisallowReplay
@LeadsTo({
    PlanExpected.class,
    PlanExpectationMet.class,
    PlanExpectationWithdrawn.class,
    PlanOverdueWithdrawn.class,
    DailyReportExpected.class,
    DailyReportExpectationMet.class,
    DailyReportOverdueWithdrawn.class
})
class WhenSpecialistComesOrGoes {
    private final DueOrders orders;
    private final ExpectedQueries expected;
    private final Colleagues colleagues;
    private final Grounds grounds;
    private final DepartmentTime time;

    WhenSpecialistComesOrGoes(
            DueOrders orders, ExpectedQueries expected, Colleagues colleagues, Grounds grounds, DepartmentTime time) {
        this.orders = orders;
        this.expected = expected;
        this.colleagues = colleagues;
        this.grounds = grounds;
        this.time = time;
    }

    @EventHandler
    void on(ColleagueEnrolled event, EventMessage<?> message) {
        lookAgain(event, message);
    }

    @EventHandler
    void on(ColleagueJoined event, EventMessage<?> message) {
        lookAgain(event, message);
    }

    @EventHandler
    void on(ColleagueLeft event, EventMessage<?> message) {
        lookAgain(event, message);
    }

    @EventHandler
    void on(RoleGiven event, EventMessage<?> message) {
        lookAgainFrom(event.from(), event, message);
    }

    @EventHandler
    void on(RoleCorrected event, EventMessage<?> message) {
        lookAgainFrom(event.from(), event, message);
    }

    @EventHandler
    void on(RoleTaken event, EventMessage<?> message) {
        lookAgainFrom(event.from(), event, message);
    }

    /** In another office it is worked on other days and in other hours, so his reports are due at another time. */
    private void lookAgainFrom(LocalDate day, ColleagueEvent event, EventMessage<?> message) {
        lookAgain(event, message);
        expected.reportsDueFrom(event.colleagueId(), day, time)
                .forEach(report -> orders.reconsiderReport(report, message));
    }

    private void lookAgain(ColleagueEvent event, EventMessage<?> message) {
        grounds.ofWhatIsDueMustHavePassed(message);
        expected.plansOf(event.colleagueId()).forEach(orders::reconsiderPlan);
        var today = time.dateOf(event.occurredAt());
        colleagues.find(event.colleagueId()).ifPresent(who -> orders.expectPlans(who, today));
    }
}
