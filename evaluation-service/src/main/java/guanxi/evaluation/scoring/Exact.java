package guanxi.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A figure before it is rounded: rounding happens once, where a rule says so. */
record Exact(BigDecimal dividend, BigDecimal divisor) {
    static final Exact NOTHING = of(BigDecimal.ZERO);

    static Exact of(BigDecimal value) {
        return new Exact(value, BigDecimal.ONE);
    }

    static Exact of(long dividend, long divisor) {
        return new Exact(BigDecimal.valueOf(dividend), BigDecimal.valueOf(divisor));
    }

    Exact plus(Exact other) {
        BigDecimal sum = dividend.multiply(other.divisor).add(other.dividend.multiply(divisor));
        return new Exact(sum, divisor.multiply(other.divisor));
    }

    Exact times(BigDecimal factor) {
        return new Exact(dividend.multiply(factor), divisor);
    }

    Exact dividedBy(BigDecimal other) {
        return new Exact(dividend, divisor.multiply(other));
    }

    Exact atMost(BigDecimal most) {
        return dividend.compareTo(most.multiply(divisor)) > 0 ? of(most) : this;
    }

    BigDecimal rounded(int decimals) {
        return dividend.divide(divisor, decimals, RoundingMode.HALF_UP);
    }
}
