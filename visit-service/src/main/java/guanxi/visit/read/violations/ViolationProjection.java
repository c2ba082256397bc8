package guanxi.visit.read.violations;

import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the violations that stand; a withdrawn one is gone from here, and stays in the history. */
@Component
@ProcessingGroup("violations-projection")
class ViolationProjection {
    @EventHandler
    void on(NormViolated event, View<ViolationEntry> violations) {
        violations.put(new ViolationEntry(
                event.violationId(),
                event.specialistId(),
                event.date(),
                event.rule(),
                event.rule().foundBy(),
                event.visitId(),
                event.inspector(),
                event.remark()));
    }

    @EventHandler
    void on(ViolationWithdrawn event, View<ViolationEntry> violations) {
        violations.remove();
    }
}
