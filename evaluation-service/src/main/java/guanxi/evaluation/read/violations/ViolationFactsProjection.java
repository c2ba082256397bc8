package guanxi.evaluation.read.violations;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.ViolationFact;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.time.YearMonth;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps the violations that stand; a withdrawn one counts no more. */
@Component
@ProcessingGroup("violation-facts-projection")
class ViolationFactsProjection {
    static final ViewDefinition<ViolationFact> VIEW = view(
                    "violation_facts",
                    2,
                    ViolationFact.class,
                    v -> ViolationFacts.id(v.specialistId(), v.date(), v.violationId()))
            .foundBy("month", "specialistId", "date")
            .touchedBy(NormViolated.class, e -> ViolationFacts.id(e.specialistId(), e.date(), e.violationId()))
            .touchedBy(ViolationWithdrawn.class, e -> ViolationFacts.id(e.specialistId(), e.date(), e.violationId()));

    @EventHandler
    void on(NormViolated event, View<ViolationFact> violations, EventMessage<?> message) {
        violations.put(new ViolationFact(
                event.specialistId(),
                event.date(),
                YearMonth.from(event.date()),
                event.violationId(),
                event.rule(),
                AsTold.by(message)));
    }

    @EventHandler
    void on(ViolationWithdrawn event, View<ViolationFact> violations) {
        violations.remove();
    }
}
