package guanxi.evaluation.web.scorecards;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.evaluation.ScorecardVersion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A version of a scorecard as it is shown.
 *
 * @param validFrom absent for one that is built in: it counts for all time before another
 */
@Schema(name = "ScorecardVersion")
record ScorecardItem(
        @JsonUnwrapped ScorecardData card, @Nullable YearMonth validFrom) {

    static ScorecardItem of(ScorecardVersion version) {
        return new ScorecardItem(ScorecardData.of(version), version.validFrom());
    }
}
