package guanxi.evaluation.read.evidence;

import guanxi.language.evaluation.AssessmentEvent.AssessmentEvidenceRecorded;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the evidence of every finalisation. */
@Component
@ProcessingGroup(FinalEvidenceProjection.PROCESSOR)
class FinalEvidenceProjection {
    static final String PROCESSOR = "final-evidence-projection";

    @EventHandler
    void on(AssessmentEvidenceRecorded event, View<FinalEvidence> evidence) {
        evidence.put(new FinalEvidence(
                event.specialistId(), event.month(), event.card(), event.finalisation(), event.evidence()));
    }
}
