package guanxi.evaluation.read.evidence;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.evaluation.AssessmentEvent.AssessmentEvidenceRecorded;
import guanxi.language.evaluation.AssessmentId;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The evidence of what was finalised, apart from the figures: few ask for it, and it is much. */
@Component
public class FinalEvidences {
    public static final ViewDefinition<FinalEvidence> VIEW = view(
                    "final_evidence",
                    1,
                    FinalEvidence.class,
                    e -> id(new AssessmentId(e.specialistId(), e.month(), e.card()), e.finalisation()))
            .touchedBy(AssessmentEvidenceRecorded.class, e -> id(e.assessmentId(), e.finalisation()));

    private final ViewReader<FinalEvidence> evidence;

    FinalEvidences(Views views) {
        this.evidence = views.reader(VIEW);
    }

    public Optional<FinalEvidence> find(AssessmentId assessment, int finalisation) {
        return evidence.byId(id(assessment, finalisation));
    }

    private static String id(AssessmentId assessment, int finalisation) {
        return assessment.number() + "-" + finalisation;
    }
}
