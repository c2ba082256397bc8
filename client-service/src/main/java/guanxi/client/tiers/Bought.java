package guanxi.client.tiers;

import guanxi.language.Money;
import guanxi.language.client.SeriesId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A purchase that stands.
 *
 * @param returnedOn absent as long as it was kept
 */
public record Bought(
        SeriesId purchaseId,
        LocalDate purchasedOn,
        Money amount,
        @Nullable LocalDate returnedOn) {

    /** What came back by that day was not bought. */
    boolean countsOn(LocalDate day, LocalDate since) {
        boolean isKept = returnedOn == null || returnedOn.isAfter(day);
        return isKept && !purchasedOn.isAfter(day) && purchasedOn.isAfter(since);
    }
}
