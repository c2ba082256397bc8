package guanxi.evaluation.query.month;

import guanxi.evaluation.read.assessments.AssessmentFact;
import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.language.evaluation.ScorecardFamily;

/**
 * Whose month is assessed, and on which card.
 *
 * @param said what was said of his month, absent if nothing yet
 */
public record Assessed(AssessedSpecialist specialist, ScorecardFamily card, AssessmentFact said) {

    /** @param asked another card than the one that scores his month; absent for that */
    Assessed on(ScorecardFamily asked) {
        return asked == null ? this : new Assessed(specialist, asked, said);
    }
}
