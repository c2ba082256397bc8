package guanxi.visit.read.deadlines;

import guanxi.language.visit.DailyReportEvent;
import guanxi.language.visit.PlanEvent;
import guanxi.platform.deadline.Deadline;

/** What can be due in the visit context: plans (T-01) and daily reports (T-24). */
public final class VisitDeadlines {
    public static final String PLAN_DUE = "plan-due";
    public static final String DAILY_REPORT_DUE = "daily-report-due";

    private VisitDeadlines() {}

    static String id(PlanEvent event) {
        return Deadline.id(PLAN_DUE, event.planId());
    }

    static String id(DailyReportEvent event) {
        return Deadline.id(DAILY_REPORT_DUE, event.reportId());
    }
}
