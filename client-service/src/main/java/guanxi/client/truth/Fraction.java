package guanxi.client.truth;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact share; it is rounded once, where it is shown. */
public record Fraction(BigInteger dividend, BigInteger divisor) implements Comparable<Fraction> {
    public static final Fraction NOTHING = of(0, 1);
    public static final Fraction WHOLE = of(1, 1);
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** @param divisor positive */
    public Fraction {
        BigInteger common = dividend.gcd(divisor);
        dividend = dividend.divide(common);
        divisor = divisor.divide(common);
    }

    public static Fraction of(long dividend, long divisor) {
        return new Fraction(BigInteger.valueOf(dividend), BigInteger.valueOf(divisor));
    }

    public Fraction plus(Fraction other) {
        BigInteger sum = dividend.multiply(other.divisor).add(other.dividend.multiply(divisor));
        return new Fraction(sum, divisor.multiply(other.divisor));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.dividend.negate(), other.divisor));
    }

    public Fraction times(Fraction other) {
        return new Fraction(dividend.multiply(other.dividend), divisor.multiply(other.divisor));
    }

    public Fraction dividedBy(long other) {
        return new Fraction(dividend, divisor.multiply(BigInteger.valueOf(other)));
    }

    /** Rounded half up to two places. */
    public BigDecimal inPercent() {
        return new BigDecimal(dividend)
                .multiply(PERCENT)
                .divide(new BigDecimal(divisor), DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
    }
}
