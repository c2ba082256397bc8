package guanxi.evaluation.read.evidence;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.evaluation.AssessmentEvent.AssessmentEvidenceRecorded;
import guanxi.language.evaluation.AssessmentId;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the evidence of every finalisation. */
@Component
@ProcessingGroup("final-evidence-projection")
class FinalEvidenceProjection {
    static final ViewDefinition<FinalEvidence> VIEW = view(
                    "final_evidence",
                    2,
                    FinalEvidence.class,
                    e -> FinalEvidences.id(new AssessmentId(e.specialistId(), e.month()), e.finalisation()))
            .touchedBy(AssessmentEvidenceRecorded.class, e -> FinalEvidences.id(e.assessmentId(), e.finalisation()));

    @EventHandler
    void on(AssessmentEvidenceRecorded event, View<FinalEvidence> evidence) {
        evidence.put(new FinalEvidence(event.specialistId(), event.month(), event.finalisation(), event.evidence()));
    }
}
