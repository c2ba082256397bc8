package guanxi.visit.read.deadlines;

import guanxi.language.visit.DailyReportEvent;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationMet;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdue;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdueWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportReopened;
import guanxi.language.visit.DailyReportEvent.DailyReportReturned;
import guanxi.language.visit.DailyReportEvent.DailyReportSigned;
import guanxi.language.visit.DailyReportEvent.DailyReportSubmitted;
import guanxi.language.visit.PlanEvent;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanExpectationWithdrawn;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanFiguresStated;
import guanxi.language.visit.PlanEvent.PlanLineAdded;
import guanxi.language.visit.PlanEvent.PlanMarked;
import guanxi.language.visit.PlanEvent.PlanOverdue;
import guanxi.language.visit.PlanEvent.PlanOverdueWithdrawn;
import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitLeftOpen;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitRecordFilled;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.time.Duration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the list of what is due; what was met, missed or is no longer expected is gone from here, and stays in the history. */
@Component
@ProcessingGroup("deadlines-projection")
class DeadlineProjection {
    static final ViewDefinition<Deadline> VIEW = Deadline.list(1)
            .touchedBy(PlanEvent.class, VisitDeadlines::id)
            .touchedBy(DailyReportEvent.class, VisitDeadlines::id)
            .touchedBy(VisitEvent.class, VisitDeadlines::id);

    private static final Duration PLAN_WARNING = Duration.ofDays(3);
    /** From six in the evening on, where work begins at eight. */
    private static final Duration REPORT_WARNING = Duration.ofHours(14);

    /** From half past four in the afternoon on, when visiting ends. */
    private static final Duration CHECK_OUT_WARNING = Duration.ofMinutes(450);

    private final DepartmentTime time;

    DeadlineProjection(DepartmentTime time) {
        this.time = time;
    }

    @EventHandler
    void on(PlanEvent event, View<Deadline> list) {
        switch (event) {
            case PlanExpected expected ->
                list.put(Deadline.of(
                        VisitDeadlines.PLAN_DUE,
                        expected.planId(),
                        expected.specialistId(),
                        expected.dueAt(),
                        PLAN_WARNING));
            case PlanExpectationMet met -> list.remove();
            case PlanExpectationWithdrawn withdrawn -> list.remove();
            case PlanOverdue overdue -> list.remove();
            case MonthlyPlanSubmitted submitted -> {}
            case PlanLineAdded added -> {}
            case PlanFiguresStated stated -> {}
            case PlanMarked marked -> {}
            case PlanOverdueWithdrawn withdrawn -> {}
        }
    }

    @EventHandler
    void on(DailyReportEvent event, View<Deadline> list) {
        switch (event) {
            case DailyReportExpected expected ->
                list.put(Deadline.of(
                        VisitDeadlines.DAILY_REPORT_DUE,
                        expected.reportId(),
                        expected.specialistId(),
                        expected.dueAt(),
                        REPORT_WARNING));
            case DailyReportExpectationMet met -> list.remove();
            case DailyReportExpectationWithdrawn withdrawn -> list.remove();
            case DailyReportOverdue overdue -> list.remove();
            case DailyReportSubmitted submitted -> {}
            case DailyReportSigned signed -> {}
            case DailyReportReturned returned -> {}
            case DailyReportReopened reopened -> {}
            case DailyReportOverdueWithdrawn withdrawn -> {}
        }
    }

    @EventHandler
    void on(VisitEvent event, View<Deadline> list) {
        switch (event) {
            case VisitStarted started ->
                list.put(Deadline.of(
                        VisitDeadlines.CHECK_OUT_DUE,
                        started.visitId().toString(),
                        started.specialistId(),
                        time.startOf(started.on().plusDays(1)),
                        CHECK_OUT_WARNING));
            case VisitLeftOpen open -> list.remove();
            case VisitCompleted completed -> list.remove();
            case VisitCancelled cancelled -> list.remove();
            case VisitPlanned planned -> {}
            case VisitReportFilled filled -> {}
            case VisitCorrected corrected -> {}
            case VisitWithdrawn withdrawn -> {}
            case VisitRecordFilled filled -> {}
        }
    }
}
