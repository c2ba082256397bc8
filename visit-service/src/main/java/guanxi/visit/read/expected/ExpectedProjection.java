package guanxi.visit.read.expected;

import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.platform.view.View;
import guanxi.visit.read.expected.ExpectedEntry.Kind;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what was ever expected. */
@Component
@ProcessingGroup("expected-projection")
class ExpectedProjection {
    @EventHandler
    void on(PlanExpected event, View<ExpectedEntry> expected) {
        expected.put(new ExpectedEntry(
                event.planId(), Kind.PLAN, event.specialistId(), event.month().toString(), event.dueAt()));
    }

    @EventHandler
    void on(DailyReportExpected event, View<ExpectedEntry> expected) {
        expected.put(new ExpectedEntry(
                event.reportId(),
                Kind.REPORT,
                event.specialistId(),
                event.date().toString(),
                event.dueAt()));
    }
}
