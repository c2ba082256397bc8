package guanxi.language.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a visit for the next one (F-10). Rates are in percent and compared by value, not by spelling.
 *
 * @param preparedBy who filled it in
 * @param solved the problems that were solved, as a text; how many they were, the visit's report says
 * @param watch what to watch in future, which is a point to note of the client's next record
 * @param listeningLevel how well the other side listened (K-6), 0 to 4
 */
public record VisitRecord(
        LocalDate filledOn,
        String preparedBy,
        @Nullable BigDecimal growthRate,
        @Nullable String credit,
        @Nullable BigDecimal grossMargin,
        @Nullable String overall,
        @Nullable String position,
        @Nullable String other,
        @Nullable String solved,
        @Nullable String watch,
        @Nullable Integer listeningLevel) {
    public static final int BEST_LISTENING = 4;

    public VisitRecord {
        growthRate = plain(growthRate);
        grossMargin = plain(grossMargin);
    }

    private static BigDecimal plain(BigDecimal rate) {
        if (rate == null) return null;
        BigDecimal shortest = rate.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
