package guanxi.evaluation.scoring;

import guanxi.language.evaluation.ScorecardVersion.Parameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * 100 less what the month's violations take. Late reports, notes and flags take their points from it as well, once this context
 * knows of them.
 *
 * @param points exact: it is rounded where it is shown, not where it is used
 */
record Conduct(List<ViolationFact> violations, BigDecimal points) {
    private static final BigDecimal BEST = new BigDecimal(100);
    private static final int SHOWN = 2;

    static Conduct of(MonthFacts facts, Parameters parameters) {
        var violations = facts.violations().stream()
                .filter(violation -> violation.month().equals(facts.month()))
                .toList();
        BigDecimal taken = parameters.violationPoints().multiply(BigDecimal.valueOf(violations.size()));
        return new Conduct(violations, BEST.subtract(taken).max(BigDecimal.ZERO));
    }

    BigDecimal shown() {
        return points.scale() > SHOWN ? points.setScale(SHOWN, RoundingMode.HALF_UP) : points;
    }
}
