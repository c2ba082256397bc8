package guanxi.client.standards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many of those that are counted are good.
 *
 * @param share in percent, rounded half up to two places; absent if none is counted
 */
public record Share(int good, int counted, @Nullable BigDecimal share) {
    static final Share NONE = new Share(0, 0, null);
    private static final int PLACES = 2;
    private static final int PERCENT = 100;

    static Share of(int good, int counted) {
        return new Share(good, counted, counted == 0 ? null : rounded(PERCENT * good, counted));
    }

    Share with(boolean isGood) {
        return of(good + (isGood ? 1 : 0), counted + 1);
    }

    /** The mean of the two, of what was not rounded yet; of one of which nothing is counted the other alone. */
    static @Nullable BigDecimal mean(Share one, Share other) {
        if (one.counted == 0) return other.share;
        if (other.counted == 0) return one.share;
        return rounded(
                PERCENT * ((long) one.good * other.counted + (long) other.good * one.counted),
                2L * one.counted * other.counted);
    }

    static BigDecimal rounded(long sum, long of) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(of), PLACES, RoundingMode.HALF_UP);
    }
}
