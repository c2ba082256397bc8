package guanxi.visit.process;

import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueEvent.LeaveWithdrawn;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationMet;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdueWithdrawn;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanExpectationWithdrawn;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanOverdueWithdrawn;
import guanxi.language.visit.WorkHoursEvent.WorkHoursSet;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.reaction.LeadsTo;
import guanxi.visit.read.expected.ExpectedQueries;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** The work calendar, the hours of work or somebody's leave has changed, which may move what is due: a plan (T-01), the report of a day before (T-24). */
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
class WhenWorkDaysChange {
    private final DueOrders orders;
    private final ExpectedQueries expected;
    private final Grounds grounds;
    private final DepartmentTime time;

    WhenWorkDaysChange(DueOrders orders, ExpectedQueries expected, Grounds grounds, DepartmentTime time) {
        this.orders = orders;
        this.expected = expected;
        this.grounds = grounds;
        this.time = time;
    }

    /** A day before the last working day of its month moves no plan. */
    @EventHandler
    void on(CalendarDayMarked event, EventMessage<?> message) {
        grounds.ofWhatIsDueMustHavePassed(message);
        Instant end = time.startOf(event.date().plusDays(1));
        expected.plansOf(YearMonth.from(event.date()).plusMonths(1)).stream()
                .filter(plan -> !plan.dueAt().isAfter(end))
                .forEach(orders::reconsiderPlan);
        reconsiderReports(event.date(), null, message);
    }

    /** Where it is for a weekday, it is so on each of them from its first day on. */
    @EventHandler
    void on(WorkHoursSet event, EventMessage<?> message) {
        grounds.ofWhatIsDueMustHavePassed(message);
        if (event.date() != null) {
            reconsiderReports(event.date(), null, message);
            return;
        }
        expected.reportsDueFrom(null, event.validFrom(), time)
                .forEach(report -> orders.reconsiderReport(report, message));
    }

    @EventHandler
    void on(LeaveGranted event, EventMessage<?> message) {
        grounds.ofWhatIsDueMustHavePassed(message);
        reconsiderReports(event.date(), event.colleagueId(), message);
    }

    @EventHandler
    void on(LeaveWithdrawn event, EventMessage<?> message) {
        grounds.ofWhatIsDueMustHavePassed(message);
        reconsiderReports(event.date(), event.colleagueId(), message);
    }

    private void reconsiderReports(LocalDate day, ColleagueId specialist, EventMessage<?> message) {
        expected.reportsThatPassOver(day, specialist, time).forEach(report -> orders.reconsiderReport(report, message));
    }
}
