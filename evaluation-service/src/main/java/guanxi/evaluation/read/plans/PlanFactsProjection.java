package guanxi.evaluation.read.plans;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.PlanFact;
import guanxi.evaluation.scoring.PlanFact.Submission;
import guanxi.language.visit.PlanEvent;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanEvent.PlanLineAdded;
import guanxi.language.visit.PlanFigures;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.util.ArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps the submissions of each plan, in the order in which they were accepted. */
@Component
@ProcessingGroup("plan-facts-projection")
class PlanFactsProjection {
    static final ViewDefinition<PlanFact> VIEW = view(
                    "plan_facts", 2, PlanFact.class, p -> PlanFacts.id(p.specialistId(), p.month()))
            .foundBy("month", "specialistId")
            .touchedBy(PlanEvent.class, e -> PlanFacts.id(e.specialistId(), e.month()));

    @EventHandler
    void on(MonthlyPlanSubmitted event, View<PlanFact> plans, EventMessage<?> message) {
        var submissions = new ArrayList<Submission>();
        plans.find().ifPresent(known -> submissions.addAll(known.submissions()));
        submissions.add(submission(event.submittedAt(), event.figures(), message));
        plans.put(new PlanFact(event.specialistId(), event.month(), submissions));
    }

    /** It says what the submission comes to by now. */
    @EventHandler
    void on(PlanLineAdded event, View<PlanFact> plans, EventMessage<?> message) {
        plans.update(plan -> plan.with(submission(event.submittedAt(), event.figures(), message)));
    }

    private static Submission submission(Instant submittedAt, PlanFigures figures, EventMessage<?> message) {
        return new Submission(submittedAt, figures.visits(), figures.expansion(), figures.deals(), AsTold.by(message));
    }
}
