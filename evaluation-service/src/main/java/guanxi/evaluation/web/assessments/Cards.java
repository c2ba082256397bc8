package guanxi.evaluation.web.assessments;

import guanxi.evaluation.write.EvaluationRule;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.web.Fields;

/** Which card is asked for, where one is: otherwise the role says it. */
final class Cards {

    private Cards() {}

    /** Absent where none is asked for. */
    static ScorecardFamily of(String card) {
        if (card == null) return null;
        var code = Fields.number(card, "card", ScorecardCode::new);
        return ScorecardFamily.of(code)
                .orElseThrow(() -> new CommandRejected(
                        EvaluationRule.UNKNOWN_SCORECARD, "There is no scorecard " + card + ".", "card"));
    }
}
