package guanxi.evaluation.read.assessments;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.evaluation.AssessmentEvent;
import guanxi.language.evaluation.AssessmentEvent.AssessmentEvidenceRecorded;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps what was finalised. */
@Component
@ProcessingGroup("assessment-facts-projection")
class AssessmentFactsProjection {
    static final ViewDefinition<AssessmentFact> VIEW = view(
                    "assessment_facts", 4, AssessmentFact.class, fact -> fact.assessmentId()
                            .number())
            .foundBy("month", "specialistId")
            .touchedBy(AssessmentEvent.class, e -> e.assessmentId().number());

    @EventHandler
    void on(AssessmentFinalised event, View<AssessmentFact> assessments, @SequenceNumber long version) {
        var before = assessments.find().map(AssessmentFact::reopened).orElse(List.of());
        assessments.put(new AssessmentFact(event.specialistId(), event.month(), event, before, version));
    }

    /** The evidence has a view of its own; here it only raises the version. */
    @EventHandler
    void on(AssessmentEvidenceRecorded event, View<AssessmentFact> assessments, @SequenceNumber long version) {
        assessments.update(known -> known.at(version));
    }

    @EventHandler
    void on(AssessmentReopened event, View<AssessmentFact> assessments, @SequenceNumber long version) {
        assessments.update(known -> known.reopened(event, version));
    }
}
