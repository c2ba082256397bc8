package guanxi.evaluation.query.month;

import guanxi.evaluation.read.assessments.AssessmentFact;
import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.language.evaluation.ScorecardFamily;
import java.util.List;

/**
 * Whose month is assessed, and on which card.
 *
 * @param said what was said of his month, a fact for each card on which something was
 */
public record Assessed(AssessedSpecialist specialist, ScorecardFamily card, List<AssessmentFact> said) {

    public Assessed {
        said = List.copyOf(said);
    }

    /** @param asked another card than the one that scores his month; absent for that */
    Assessed on(ScorecardFamily asked) {
        return asked == null ? this : new Assessed(specialist, asked, said);
    }

    /** What was said on this card, absent if nothing yet. */
    AssessmentFact saidOnIt() {
        return said.stream()
                .filter(fact -> fact.card().equals(card.code()))
                .findFirst()
                .orElse(null);
    }
}
