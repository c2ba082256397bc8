package guanxi.client.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void it_is_rounded_half_up_to_two_places_and_only_where_it_is_shown() {
        assertThat(Fraction.of(1, 6).inPercent()).isEqualByComparingTo("16.67");
        assertThat(Fraction.of(5, 100_000).inPercent()).isEqualByComparingTo("0.01");
        assertThat(Fraction.of(4, 100_000).inPercent()).isEqualByComparingTo("0.00");
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 3)).plus(Fraction.of(1, 3)))
                .isEqualTo(Fraction.WHOLE);
    }

    @Test
    void it_always_shows_two_places_so_that_it_is_ordered_by_hundredths() {
        assertThat(Fraction.WHOLE.inPercent().unscaledValue()).isEqualTo(10_000);
        assertThat(Fraction.NOTHING.inPercent().unscaledValue()).isEqualTo(0);
    }

    @Test
    void equal_shares_are_equal_however_they_came_about() {
        assertThat(Fraction.of(2, 4)).isEqualTo(Fraction.of(1, 2)).isEqualByComparingTo(Fraction.of(5, 10));
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.NOTHING);
        assertThat(Fraction.of(1, 3)).isGreaterThan(Fraction.of(333, 1000));
        assertThat(Fraction.of(1, 2).minus(Fraction.of(3, 4))).isEqualTo(Fraction.of(-1, 4));
        assertThat(Fraction.of(1, 2).dividedBy(4).times(Fraction.of(8, 1))).isEqualTo(Fraction.WHOLE);
    }
}
