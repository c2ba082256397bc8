package guanxi.evaluation.web.assessments;

import guanxi.evaluation.write.EvaluationRule;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.platform.decision.CommandRejected;

/** Which card is asked for, where one is: otherwise it is the card that scores the month. */
final class Cards {

    private Cards() {}

    /** Absent where none is asked for. */
    static ScorecardFamily of(ScorecardCode card) {
        if (card == null) return null;
        return ScorecardFamily.of(card)
                .orElseThrow(() -> new CommandRejected(
                        EvaluationRule.UNKNOWN_SCORECARD, "There is no scorecard " + card.number() + ".", "card"));
    }
}
