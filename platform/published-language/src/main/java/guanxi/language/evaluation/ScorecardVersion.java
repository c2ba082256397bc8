package guanxi.language.evaluation;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * One version of a scorecard (F-2). Weights are points and total 100 (B-03).
 *
 * @param violationPoints what each violation of the month takes from conduct
 * @param latePlanFactor what a late plan multiplies the scores of its indicators by; 1 changes nothing
 * @param validFrom the first month that it scores
 */
public record ScorecardVersion(
        ScorecardCode code,
        Integer version,
        BigDecimal visits,
        BigDecimal expansion,
        BigDecimal deals,
        BigDecimal daily,
        BigDecimal violationPoints,
        BigDecimal latePlanFactor,
        YearMonth validFrom) {

    public BigDecimal total() {
        return visits.add(expansion).add(deals).add(daily);
    }
}
