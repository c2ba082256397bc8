package guanxi.platform.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatedTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Dated<String> SOUTH_THEN_EAST =
            Dated.<String>none().with(JULY, "east").with(MAY, "south");

    @Test
    void before_the_first_day_nothing_holds() {
        assertThat(Dated.none().on(MAY)).isEmpty();
        assertThat(SOUTH_THEN_EAST.on(MAY.minusDays(1))).isEmpty();
    }

    @Test
    void of_what_has_begun_by_a_day_what_began_last_holds_in_whatever_order_it_was_said() {
        assertThat(SOUTH_THEN_EAST.on(MAY)).contains(new Dated.Since<>(MAY, "south"));
        assertThat(SOUTH_THEN_EAST.on(JULY.minusDays(1))).contains(new Dated.Since<>(MAY, "south"));
        assertThat(SOUTH_THEN_EAST.on(JULY)).contains(new Dated.Since<>(JULY, "east"));
        assertThat(SOUTH_THEN_EAST)
                .isEqualTo(Dated.<String>none().with(MAY, "south").with(JULY, "east"));
    }

    @Test
    void what_is_said_without_a_day_holds_from_ever_until_the_first_day() {
        var west = SOUTH_THEN_EAST.with(null, "west");
        assertThat(west.on(LocalDate.MIN)).contains(new Dated.Since<>(null, "west"));
        assertThat(west.on(MAY.minusDays(1))).contains(new Dated.Since<>(null, "west"));
        assertThat(west.on(MAY)).contains(new Dated.Since<>(MAY, "south"));
    }

    @Test
    void what_is_said_of_a_day_again_replaces_what_was_said_of_it() {
        assertThat(SOUTH_THEN_EAST.with(MAY, "west"))
                .isEqualTo(Dated.<String>none().with(MAY, "west").with(JULY, "east"));
        assertThat(SOUTH_THEN_EAST.with(null, "north").with(null, "west"))
                .isEqualTo(SOUTH_THEN_EAST.with(null, "west"));
    }

    @Test
    void a_change_is_one_of_its_day_alone() {
        assertThat(SOUTH_THEN_EAST.changing(JULY, String::toUpperCase)).isEqualTo(SOUTH_THEN_EAST.with(JULY, "EAST"));
        assertThat(SOUTH_THEN_EAST.changing(MAY.plusDays(1), String::toUpperCase))
                .isEqualTo(SOUTH_THEN_EAST);
        assertThat(SOUTH_THEN_EAST.changing(null, String::toUpperCase)).isEqualTo(SOUTH_THEN_EAST);
    }

    @Test
    void where_it_is_taken_back_what_held_before_goes_on() {
        var south = SOUTH_THEN_EAST.without(JULY);
        assertThat(south.on(JULY)).contains(new Dated.Since<>(MAY, "south"));
        assertThat(south.without(JULY)).isEqualTo(south);
        assertThat(south.without(MAY)).isEqualTo(Dated.none());
    }
}
