package guanxi.visit.read.plans;

import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanEvent.PlanFiguresStated;
import guanxi.language.visit.PlanEvent.PlanLineAdded;
import guanxi.language.visit.PlanEvent.PlanMarked;
import guanxi.platform.view.View;
import guanxi.visit.read.plans.PlanEntry.Marked;
import guanxi.visit.read.plans.PlanEntry.Submission;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the plans. */
@Component
@ProcessingGroup("plans-projection")
class PlanProjection {
    @EventHandler
    void on(MonthlyPlanSubmitted event, View<PlanEntry> plans) {
        var known = plans.find().orElse(new PlanEntry(event.specialistId(), event.month(), List.of()));
        plans.put(known.with(Submission.of(event.submittedAt(), event.stated(), event.lines())));
    }

    @EventHandler
    void on(PlanLineAdded event, View<PlanEntry> plans) {
        plans.update(plan -> plan.changing(event.submittedAt(), known -> known.with(event.line())));
    }

    @EventHandler
    void on(PlanFiguresStated event, View<PlanEntry> plans) {
        plans.update(plan -> plan.changing(event.submittedAt(), known -> known.with(event.stated())));
    }

    @EventHandler
    void on(PlanMarked event, View<PlanEntry> plans) {
        var mark = new Marked(event.occurredAt(), event.mark());
        plans.update(plan -> plan.changing(event.submittedAt(), known -> known.with(mark)));
    }
}
