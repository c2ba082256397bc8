package guanxi.evaluation.web.assessments;

import guanxi.evaluation.scoring.Scorecards;
import guanxi.evaluation.write.EvaluationRule;
import guanxi.language.evaluation.AssessmentId;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.web.Fields;
import java.time.YearMonth;

/** Which card is asked for: unless it is said, the one that scores everybody. */
final class Cards {

    private Cards() {}

    static ScorecardFamily of(String card) {
        if (card == null) return Scorecards.MONTHLY_ASSESSMENT;
        var code = Fields.number(card, "card", ScorecardCode::new);
        return ScorecardFamily.of(code)
                .orElseThrow(() -> new CommandRejected(
                        EvaluationRule.UNKNOWN_SCORECARD, "There is no scorecard " + card + ".", "card"));
    }

    static AssessmentId assessment(String specialist, YearMonth month, String card) {
        var id = Fields.number(specialist, "specialistId", ColleagueId::new);
        return new AssessmentId(id, month, of(card).code());
    }
}
