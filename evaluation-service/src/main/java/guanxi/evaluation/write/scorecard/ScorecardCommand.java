package guanxi.evaluation.write.scorecard;

import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardVersion.Line;
import guanxi.language.evaluation.ScorecardVersion.Parameters;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a scorecard. */
public sealed interface ScorecardCommand {

    /**
     * Publishes the next version.
     *
     * @param version absent unless somebody says which one it is to be
     * @param lines what is not among them weighs nothing
     */
    record PublishScorecard(
            @TargetAggregateIdentifier ScorecardCode code,
            Integer version,
            YearMonth validFrom,
            List<Line> lines,
            Parameters parameters)
            implements ScorecardCommand {}
}
