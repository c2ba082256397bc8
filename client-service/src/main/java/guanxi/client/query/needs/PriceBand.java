package guanxi.client.query.needs;

import guanxi.language.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of prices in which needs are counted together. The handbook names none, so where they part is chosen here; a need is in the band
 * of its highest price, which is what the client would pay.
 *
 * @param from itself included
 * @param below itself not included; absent of the dearest
 */
public record PriceBand(Money from, @Nullable Money below) {
    /** In yuan. */
    private static final List<Integer> THRESHOLDS = List.of(0, 10_000, 100_000, 1_000_000);

    static final List<PriceBand> ALL = IntStream.range(0, THRESHOLDS.size())
            .mapToObj(n -> new PriceBand(
                    yuan(THRESHOLDS.get(n)), n + 1 < THRESHOLDS.size() ? yuan(THRESHOLDS.get(n + 1)) : null))
            .toList();

    static PriceBand of(Money price) {
        return ALL.stream().filter(band -> band.holds(price)).findFirst().orElseThrow();
    }

    private boolean holds(Money price) {
        return price.fen() >= from.fen() && (below == null || price.fen() < below.fen());
    }

    private static Money yuan(int amount) {
        return Money.cny(BigDecimal.valueOf(amount));
    }
}
