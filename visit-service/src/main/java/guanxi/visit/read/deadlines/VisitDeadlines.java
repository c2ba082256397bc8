package guanxi.visit.read.deadlines;

import guanxi.language.visit.DailyReportEvent;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationMet;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdue;
import guanxi.language.visit.PlanEvent;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanExpectationWithdrawn;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanOverdue;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.ViewDefinition;

/** What can be due in the visit context: plans (T-01) and daily reports (T-24). */
public final class VisitDeadlines {
    public static final String PLAN_DUE = "plan-due";
    public static final String DAILY_REPORT_DUE = "daily-report-due";

    public static final ViewDefinition<Deadline> VIEW = Deadline.list(1)
            .touchedBy(PlanExpected.class, VisitDeadlines::id)
            .touchedBy(PlanExpectationMet.class, VisitDeadlines::id)
            .touchedBy(PlanExpectationWithdrawn.class, VisitDeadlines::id)
            .touchedBy(PlanOverdue.class, VisitDeadlines::id)
            .touchedBy(DailyReportExpected.class, VisitDeadlines::id)
            .touchedBy(DailyReportExpectationMet.class, VisitDeadlines::id)
            .touchedBy(DailyReportExpectationWithdrawn.class, VisitDeadlines::id)
            .touchedBy(DailyReportOverdue.class, VisitDeadlines::id);

    private VisitDeadlines() {}

    static String id(PlanEvent event) {
        return Deadline.id(PLAN_DUE, event.planId());
    }

    static String id(DailyReportEvent event) {
        return Deadline.id(DAILY_REPORT_DUE, event.reportId());
    }
}
