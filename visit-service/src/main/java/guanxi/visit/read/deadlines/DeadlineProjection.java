package guanxi.visit.read.deadlines;

import guanxi.language.visit.DailyReportEvent.DailyReportExpectationMet;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdue;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanExpectationWithdrawn;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanOverdue;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.time.Duration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the list of what is due; what was met, missed or is no longer expected is gone from here, and stays in the history. */
@Component
@ProcessingGroup(DeadlineProjection.PROCESSOR)
class DeadlineProjection {
    static final String PROCESSOR = "deadlines-projection";
    static final ViewDefinition<Deadline> VIEW = Deadline.list(1)
            .touchedBy(PlanExpected.class, VisitDeadlines::id)
            .touchedBy(PlanExpectationMet.class, VisitDeadlines::id)
            .touchedBy(PlanExpectationWithdrawn.class, VisitDeadlines::id)
            .touchedBy(PlanOverdue.class, VisitDeadlines::id)
            .touchedBy(DailyReportExpected.class, VisitDeadlines::id)
            .touchedBy(DailyReportExpectationMet.class, VisitDeadlines::id)
            .touchedBy(DailyReportExpectationWithdrawn.class, VisitDeadlines::id)
            .touchedBy(DailyReportOverdue.class, VisitDeadlines::id);

    private static final Duration PLAN_WARNING = Duration.ofDays(3);
    /** From six in the evening on, where work begins at eight. */
    private static final Duration REPORT_WARNING = Duration.ofHours(14);

    @EventHandler
    void on(PlanExpected event, View<Deadline> list) {
        list.put(Deadline.of(
                VisitDeadlines.PLAN_DUE, event.planId(), event.specialistId(), event.dueAt(), PLAN_WARNING));
    }

    @EventHandler
    void on(PlanExpectationMet event, View<Deadline> list) {
        list.remove(VisitDeadlines.id(event));
    }

    @EventHandler
    void on(PlanExpectationWithdrawn event, View<Deadline> list) {
        list.remove(VisitDeadlines.id(event));
    }

    @EventHandler
    void on(PlanOverdue event, View<Deadline> list) {
        list.remove(VisitDeadlines.id(event));
    }

    @EventHandler
    void on(DailyReportExpected event, View<Deadline> list) {
        list.put(Deadline.of(
                VisitDeadlines.DAILY_REPORT_DUE,
                event.reportId(),
                event.specialistId(),
                event.dueAt(),
                REPORT_WARNING));
    }

    @EventHandler
    void on(DailyReportExpectationMet event, View<Deadline> list) {
        list.remove(VisitDeadlines.id(event));
    }

    @EventHandler
    void on(DailyReportExpectationWithdrawn event, View<Deadline> list) {
        list.remove(VisitDeadlines.id(event));
    }

    @EventHandler
    void on(DailyReportOverdue event, View<Deadline> list) {
        list.remove(VisitDeadlines.id(event));
    }
}
