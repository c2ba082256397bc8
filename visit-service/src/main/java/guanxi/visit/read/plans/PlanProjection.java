package guanxi.visit.read.plans;

import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.platform.view.View;
import guanxi.visit.read.plans.PlanEntry.Submission;
import java.util.ArrayList;
import java.util.Comparator;
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
        List<Submission> known = plans.find().map(PlanEntry::submissions).orElse(List.of());
        var all = new ArrayList<>(known);
        var figures = event.figures();
        all.add(new Submission(event.submittedAt(), figures.visits(), figures.expansion(), figures.deals()));
        all.sort(Comparator.comparing(Submission::submittedAt));
        plans.put(new PlanEntry(event.specialistId(), event.month(), List.copyOf(all)));
    }
}
