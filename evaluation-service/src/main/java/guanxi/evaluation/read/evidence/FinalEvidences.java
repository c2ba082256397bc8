package guanxi.evaluation.read.evidence;

import guanxi.language.evaluation.AssessmentId;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The evidence of what was finalised, apart from the figures: few ask for it, and it is much. */
@Component
public class FinalEvidences {
    private final ViewReader<FinalEvidence> evidence;

    FinalEvidences(Views views) {
        this.evidence = views.reader(FinalEvidenceProjection.VIEW);
    }

    public Optional<FinalEvidence> find(AssessmentId assessment, int finalisation) {
        return evidence.byId(id(assessment, finalisation));
    }

    static String id(AssessmentId assessment, int finalisation) {
        return assessment.number() + "-" + finalisation;
    }
}
