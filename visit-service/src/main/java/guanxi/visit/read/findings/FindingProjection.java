package guanxi.visit.read.findings;

import guanxi.language.visit.ReviewEvent.AccountabilityRaised;
import guanxi.language.visit.ReviewEvent.AccountabilityWithdrawn;
import guanxi.language.visit.ReviewEvent.ViolationReviewed;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what was found of violations. */
@Component
@ProcessingGroup("findings-projection")
class FindingProjection {
    @EventHandler
    void on(ViolationReviewed event, View<FindingEntry> findings) {
        findings.put(new FindingEntry(event.specialistId(), event.date(), event.breach(), event.review(), null));
    }

    @EventHandler
    void on(AccountabilityRaised event, View<FindingEntry> findings) {
        findings.update(known -> known.answeredFor(event.director()));
    }

    @EventHandler
    void on(AccountabilityWithdrawn event, View<FindingEntry> findings) {
        findings.update(known -> known.answeredFor(null));
    }
}
