package guanxi.visit.read.deadlines;

import guanxi.language.visit.DailyReportEvent;
import guanxi.language.visit.PlanEvent;
import guanxi.language.visit.VisitEvent;
import guanxi.platform.deadline.Deadline;

/** What can be due in the visit context: plans (T-01), daily reports (T-24), and the end of a visit that was begun. */
public final class VisitDeadlines {
    public static final String PLAN_DUE = "plan-due";
    public static final String DAILY_REPORT_DUE = "daily-report-due";
    public static final String CHECK_OUT_DUE = "check-out-due";

    private VisitDeadlines() {}

    static String id(PlanEvent event) {
        return Deadline.id(PLAN_DUE, event.planId());
    }

    static String id(VisitEvent event) {
        return Deadline.id(CHECK_OUT_DUE, event.visitId().toString());
    }

    static String id(DailyReportEvent event) {
        return Deadline.id(DAILY_REPORT_DUE, event.reportId());
    }
}
