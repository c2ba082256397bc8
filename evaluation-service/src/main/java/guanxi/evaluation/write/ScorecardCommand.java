package guanxi.evaluation.write;

import guanxi.language.evaluation.ScorecardCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a scorecard. */
public sealed interface ScorecardCommand {

    /** Publishes the next version. Weights are points. */
    record PublishScorecard(
            @TargetAggregateIdentifier ScorecardCode code,
            BigDecimal visits,
            BigDecimal expansion,
            BigDecimal deals,
            BigDecimal daily,
            BigDecimal violationPoints,
            BigDecimal latePlanFactor,
            YearMonth validFrom)
            implements ScorecardCommand {}
}
