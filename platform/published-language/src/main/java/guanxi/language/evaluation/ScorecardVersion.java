package guanxi.language.evaluation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * One version of a scorecard: what it weighs, a line an indicator, and by which parameters it scores. Weights are points and total
 * 100 (B-03).
 *
 * @param validFrom the first month that it scores; absent for what is built in
 */
public record ScorecardVersion(
        ScorecardCode code, Integer version, YearMonth validFrom, List<Line> lines, Parameters parameters) {

    public ScorecardVersion {
        lines = List.copyOf(lines);
    }

    public record Line(Indicator indicator, BigDecimal weight) {}

    /**
     * How figures become scores (B-04).
     *
     * @param cap what a rate is at most
     * @param latePlanFactor what a late plan multiplies the scores of its indicators by; 1 changes nothing
     * @param violationPoints what each violation of the month takes from conduct
     * @param lateReportPoints what each day with a late or missing report takes
     * @param notePoints what each entry of the assessment column takes (B-05)
     * @param flagPoints what each flag takes
     * @param grades in descending order, the last one from 0
     */
    public record Parameters(
            BigDecimal cap,
            BigDecimal latePlanFactor,
            BigDecimal violationPoints,
            BigDecimal lateReportPoints,
            BigDecimal notePoints,
            BigDecimal flagPoints,
            List<Band> grades) {

        public Parameters {
            grades = List.copyOf(grades);
        }
    }

    /** @param from the total that reaches the grade */
    public record Band(String grade, BigDecimal from) {}

    public BigDecimal total() {
        return lines.stream().map(Line::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
