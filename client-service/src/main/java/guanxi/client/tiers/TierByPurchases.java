package guanxi.client.tiers;

import guanxi.language.Money;
import guanxi.language.client.ClientProfile.Tier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tier that a client's purchases of the twelve months up to a day propose (D-M-A8).
 *
 * @param evidence the purchases that count, the newest first
 */
public record TierByPurchases(Tier tier, Money purchased, List<Bought> evidence) {
    private static final int MONTHS = 12;

    /** Nothing is proposed of who bought nothing: that nobody recorded a purchase is no evidence. */
    public static Optional<TierByPurchases> on(LocalDate day, Stream<Bought> purchases) {
        var counted = purchases
                .filter(one -> one.countsOn(day, day.minusMonths(MONTHS)))
                .sorted(Comparator.comparing(Bought::purchasedOn).reversed().thenComparing(one -> one.purchaseId()
                        .number()))
                .toList();
        if (counted.isEmpty()) return Optional.empty();
        long fen = counted.stream().mapToLong(one -> one.amount().fen()).sum();
        return Optional.of(new TierByPurchases(TierThresholds.on(day).of(fen), Money.ofFen(fen), counted));
    }
}
