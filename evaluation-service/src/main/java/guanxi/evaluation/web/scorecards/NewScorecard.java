package guanxi.evaluation.web.scorecards;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.evaluation.write.scorecard.ScorecardCommand.PublishScorecard;
import java.time.YearMonth;

/** A version of a scorecard as it is published, which counts from some month on. */
record NewScorecard(@JsonUnwrapped ScorecardData card, YearMonth validFrom) {

    PublishScorecard command() {
        return card.command(validFrom);
    }
}
