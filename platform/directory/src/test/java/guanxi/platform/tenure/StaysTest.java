package guanxi.platform.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.tenure.Stays.Stay;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StaysTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void who_never_said_when_he_came_was_there_from_ever() {
        assertThat(Stays.since(null).on(LocalDate.MIN)).isTrue();
    }

    @Test
    void he_is_there_on_his_first_and_on_his_last_day_and_not_beyond() {
        var stays = Stays.since(MARCH).left(JUNE);
        assertThat(stays.on(MARCH.minusDays(1))).isFalse();
        assertThat(stays.on(MARCH)).isTrue();
        assertThat(stays.on(JUNE)).isTrue();
        assertThat(stays.on(JUNE.plusDays(1))).isFalse();
    }

    @Test
    void a_first_day_after_he_had_left_begins_another_stay() {
        var stays = Stays.since(null).left(MARCH).joined(JUNE);
        assertThat(stays.all()).containsExactly(new Stay(null, MARCH), new Stay(JUNE, null));
        assertThat(stays.on(MARCH.plusDays(1))).isFalse();
        assertThat(stays.on(JULY)).isTrue();
    }

    @Test
    void a_first_day_that_is_said_later_does_not_bring_back_who_had_left() {
        var stays = Stays.since(null).left(JUNE).joined(MARCH);
        assertThat(stays.all()).containsExactly(new Stay(MARCH, JUNE));
    }

    @Test
    void a_first_day_and_a_last_day_are_said_anew() {
        var stays = Stays.since(MARCH).joined(JUNE).left(JULY).left(JULY.plusDays(1));
        assertThat(stays.all()).containsExactly(new Stay(JUNE, JULY.plusDays(1)));
    }

    @Test
    void who_was_there_on_any_day_of_a_month_was_there_in_it() {
        var stays = Stays.since(MARCH).left(JUNE);
        assertThat(stays.during(JUNE, JUNE.plusDays(29))).isTrue();
        assertThat(stays.during(JUNE.plusDays(1), JULY)).isFalse();
        assertThat(stays.during(MARCH.minusDays(28), MARCH.minusDays(1))).isFalse();
    }
}
