package guanxi.evaluation.scoring;

import guanxi.language.evaluation.Figures.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores one indicator against its plan (B-02, B-04). Everything is exact until it is rounded, once. */
final class Rating {
    private static final int SHOWN_OF_RATE = 4;

    private Rating() {}

    /**
     * @param planned absent without a counting plan: rated with rate 0; 0: not rated
     * @param factor what the score is multiplied by because of a late plan
     */
    static Indicator of(BigDecimal weight, Integer planned, int actual, BigDecimal factor) {
        if (planned == null) return new Indicator(null, actual, rate(0, 1), weight, rounded(BigDecimal.ZERO, 1));
        if (planned == 0) return new Indicator(0, actual, null, weight, null);
        int reached = Math.min(actual, planned);
        BigDecimal points = weight.multiply(BigDecimal.valueOf(reached)).multiply(factor);
        return new Indicator(planned, actual, rate(reached, planned), weight, rounded(points, planned));
    }

    /** Who missed no plan, since he was not there when it was due, is not rated by one. */
    static Indicator withoutPlan(BigDecimal weight, int actual) {
        return new Indicator(null, actual, null, weight, null);
    }

    static BigDecimal rate(int reached, int planned) {
        return BigDecimal.valueOf(reached).divide(BigDecimal.valueOf(planned), SHOWN_OF_RATE, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal dividend, int divisor) {
        return dividend.divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP);
    }
}
