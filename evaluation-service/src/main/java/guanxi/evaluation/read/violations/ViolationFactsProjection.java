package guanxi.evaluation.read.violations;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.ViolationFact;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.platform.view.View;
import java.time.YearMonth;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps the violations that stand; a withdrawn one counts no more. */
@Component
@ProcessingGroup(ViolationFactsProjection.PROCESSOR)
class ViolationFactsProjection {
    static final String PROCESSOR = "violation-facts-projection";

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
        violations.remove(ViolationFacts.id(event.specialistId(), event.date(), event.violationId()));
    }
}
