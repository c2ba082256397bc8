package guanxi.client.tiers;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Money;
import guanxi.language.client.ClientProfile.Tier;
import guanxi.language.client.SeriesId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierByPurchasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "5000000.00, SUPER_LARGE",
        "4999999.99, A",
        "1000000.00, A",
        "999999.99, B",
        "100000.00, B",
        "99999.99, C",
        "0.01, C"
    })
    void a_tier_begins_with_its_threshold_D_M_A8(String amount, Tier tier) {
        assertThat(propose(bought("P1", DAY, amount, null)))
                .hasValueSatisfying(found -> assertThat(found.tier()).isEqualTo(tier));
    }

    @Test
    void what_was_bought_within_twelve_months_is_added_up_to_the_fen() {
        var found = propose(
                        bought("P1", DAY, "60000.10", null),
                        bought("P2", DAY.minusMonths(12).plusDays(1), "39999.90", null),
                        bought("P3", DAY.minusMonths(12), "5000000", null),
                        bought("P4", DAY.plusDays(1), "5000000", null))
                .orElseThrow();
        assertThat(found.tier()).isEqualTo(Tier.B);
        assertThat(found.purchased()).isEqualTo(Money.cny(new BigDecimal("100000.00")));
        assertThat(found.evidence())
                .extracting(one -> one.purchaseId().number())
                .containsExactly("P1", "P2");
    }

    @Test
    void what_came_back_counts_until_it_did() {
        var back = bought("P1", DAY.minusDays(9), "100000", DAY);
        assertThat(propose(back)).isEmpty();
        assertThat(TierByPurchases.on(DAY.minusDays(1), Stream.of(back))).isPresent();
    }

    @Test
    void nothing_is_proposed_of_who_bought_nothing() {
        assertThat(propose()).isEmpty();
    }

    private static Optional<TierByPurchases> propose(Bought... purchases) {
        return TierByPurchases.on(DAY, Stream.of(purchases));
    }

    private static Bought bought(String number, LocalDate on, String amount, LocalDate returnedOn) {
        return new Bought(new SeriesId(number), on, Money.cny(new BigDecimal(amount)), returnedOn);
    }
}
