package guanxi.evaluation.scoring;

import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Indicator;
import java.math.BigDecimal;

/**
 * What was reached against the plan (B-02, B-04).
 *
 * @param planned absent without a counting plan
 * @param rate absent where it is not rated
 */
record AgainstPlan(Indicator indicator, Integer planned, int actual, BigDecimal cap, Exact rate) {
    private static final int SHOWN_OF_RATE = 4;
    private static final int SHOWN_OF_SCORE = 2;

    /** Planned 0 is not rated. */
    static AgainstPlan of(Indicator indicator, int planned, int actual, BigDecimal cap) {
        Exact rate = planned == 0 ? null : Exact.of(actual, planned).atMost(cap);
        return new AgainstPlan(indicator, planned, actual, cap, rate);
    }

    /** Whoever owed a plan and gave none reached nothing of it. */
    static AgainstPlan missing(Indicator indicator, int actual, BigDecimal cap) {
        return new AgainstPlan(indicator, null, actual, cap, Exact.NOTHING);
    }

    /** Who missed no plan, since he was not there when it was due, is not rated by one. */
    static AgainstPlan owedNone(Indicator indicator, int actual, BigDecimal cap) {
        return new AgainstPlan(indicator, null, actual, cap, null);
    }

    boolean isRated() {
        return rate != null;
    }

    /** @param factor what the score is multiplied by because of a late plan */
    Line line(BigDecimal weight, BigDecimal factor) {
        BigDecimal score = isRated() ? rate.times(weight).times(factor).rounded(SHOWN_OF_SCORE) : null;
        return shown(weight, score);
    }

    /** As a part of another indicator, which alone has a score. */
    Line partOf(Indicator whole, BigDecimal share) {
        return shown(share, null).partOf(whole);
    }

    private Line shown(BigDecimal weight, BigDecimal score) {
        BigDecimal shownRate = isRated() ? rate.rounded(SHOWN_OF_RATE) : null;
        return new Line(indicator, null, weight, cap, planned, actual, shownRate, null, null, score);
    }
}
