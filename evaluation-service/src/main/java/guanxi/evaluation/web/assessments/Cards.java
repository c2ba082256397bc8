package guanxi.evaluation.web.assessments;

import guanxi.evaluation.scoring.Scorecards;
import guanxi.evaluation.write.EvaluationRule;
import guanxi.language.evaluation.AssessmentId;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommandRejected;
import java.time.YearMonth;

/** Which card is asked for: unless it is said, the one that scores everybody. */
final class Cards {

    private Cards() {}

    static ScorecardFamily of(ScorecardCode card) {
        if (card == null) return Scorecards.MONTHLY_ASSESSMENT;
        return ScorecardFamily.of(card)
                .orElseThrow(() -> new CommandRejected(
                        EvaluationRule.UNKNOWN_SCORECARD, "There is no scorecard " + card.number() + ".", "card"));
    }

    static AssessmentId assessment(ColleagueId specialist, YearMonth month, ScorecardCode card) {
        return new AssessmentId(specialist, month, of(card).code());
    }
}
