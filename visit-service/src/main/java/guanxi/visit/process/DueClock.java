package guanxi.visit.process;

import guanxi.platform.deadline.Deadline;
import guanxi.platform.deadline.ServiceClock;
import guanxi.visit.read.deadlines.VisitDeadlines;
import guanxi.visit.write.plan.PlanCommand.MissPlan;
import guanxi.visit.write.report.DailyReportCommand.MissReport;
import guanxi.visit.write.visit.VisitCommand.LeaveVisitOpen;
import org.springframework.stereotype.Component;

/** What is to be missed when its time has passed: plans (T-01), daily reports (T-24), and the end of a visit. */
@Component
class DueClock implements ServiceClock {
    static final String CLOCK = "visit-due-clock";

    @Override
    public String name() {
        return CLOCK;
    }

    @Override
    public Object orderFor(Deadline due) {
        return switch (due.what()) {
            case VisitDeadlines.PLAN_DUE -> new MissPlan(due.of());
            case VisitDeadlines.DAILY_REPORT_DUE -> new MissReport(due.of());
            case VisitDeadlines.CHECK_OUT_DUE -> new LeaveVisitOpen(due.of());
            default -> throw new IllegalArgumentException("Nobody knows what to do about " + due.deadlineId());
        };
    }
}
