package guanxi.evaluation.query.month;

import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.language.evaluation.ScorecardFamily;

/** Whose month is assessed, and on which card. */
public record Assessed(AssessedSpecialist specialist, ScorecardFamily card) {

    /** @param asked another card than the one that his role names; absent for that */
    Assessed on(ScorecardFamily asked) {
        return asked == null ? this : new Assessed(specialist, asked);
    }
}
