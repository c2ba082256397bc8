package guanxi.visit.write;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.visit.write.Expectation.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    private static final Instant EARLY = Instant.parse("2026-06-03T00:00:00Z");
    private static final Instant LATE = EARLY.plusSeconds(3600);
    private final Expectation expectation = new Expectation();

    @Test
    void where_nothing_is_expected_there_is_nothing_to_say() {
        assertThat(told(null, EARLY)).isEmpty();
        assertThat(expectation.wasEver()).isFalse();
        assertThat(expectation.isMissed(LATE)).isFalse();
    }

    @Test
    void what_is_done_exactly_at_its_time_is_in_time() {
        assertThat(told(EARLY, EARLY)).containsExactly(Said.EXPECTED, Said.MET);
    }

    @Test
    void exactly_at_its_time_it_is_not_missed_and_just_after_it_is() {
        told(EARLY, null);
        assertThat(expectation.isMissed(EARLY)).isFalse();
        assertThat(expectation.isMissed(EARLY.plusNanos(1))).isTrue();
    }

    @Test
    void what_is_done_late_is_missed_none_the_less() {
        told(EARLY, LATE);
        assertThat(expectation.isMissed(LATE)).isTrue();
    }

    @Test
    void said_once_it_is_not_said_again() {
        told(EARLY, null);
        assertThat(told(EARLY, null)).isEmpty();
        told(EARLY, EARLY);
        assertThat(told(EARLY, EARLY)).isEmpty();
        assertThat(expectation.isMissed(LATE)).isFalse();
    }

    @Test
    void what_was_overdue_is_taken_back_when_it_was_done_in_time_after_all() {
        told(EARLY, null);
        expectation.overdue();
        assertThat(expectation.isMissed(LATE)).isFalse();
        assertThat(told(EARLY, EARLY)).containsExactly(Said.OVERDUE_WITHDRAWN, Said.MET);
    }

    @Test
    void what_was_overdue_is_open_again_when_it_is_due_later() {
        told(EARLY, null);
        expectation.overdue();
        assertThat(told(LATE, null)).containsExactly(Said.OVERDUE_WITHDRAWN, Said.EXPECTED);
        assertThat(expectation.isMissed(LATE)).isFalse();
    }

    @Test
    void what_was_met_is_open_again_when_it_was_due_before_that() {
        told(LATE, LATE);
        assertThat(told(EARLY, LATE)).containsExactly(Said.EXPECTED);
        assertThat(expectation.isMissed(LATE)).isTrue();
    }

    @Test
    void what_is_not_expected_any_more_is_not_overdue_either_and_may_be_expected_again() {
        told(EARLY, null);
        expectation.overdue();
        assertThat(told(null, null)).containsExactly(Said.OVERDUE_WITHDRAWN, Said.WITHDRAWN);
        assertThat(expectation.isMissed(LATE)).isFalse();
        assertThat(expectation.wasEver()).isTrue();
        assertThat(told(EARLY, null)).containsExactly(Said.EXPECTED);
    }

    /** Whatever was said before, and however often the clock looked meanwhile: the facts decide. What was done stays done. */
    @Test
    void what_was_said_before_makes_no_difference() {
        var random = new Random(20260603);
        for (int times = 0; times < 2_000; times++) {
            var any = new Expectation();
            Instant done = null;
            for (int step = random.nextInt(6); step > 0; step--) {
                done = earlier(done, instant(random));
                tell(any, instant(random), done);
                if (any.isMissed(EARLY.plusSeconds(random.nextInt(5)))) any.overdue();
            }
            Instant due = instant(random);
            var fresh = new Expectation();
            for (Expectation each : List.of(any, fresh)) {
                tell(each, due, done);
                if (each.isMissed(EARLY.plusSeconds(10))) each.overdue();
            }
            assertThat(any.dueAt()).isEqualTo(fresh.dueAt());
            assertThat(tell(any, null, null).contains(Said.OVERDUE_WITHDRAWN))
                    .isEqualTo(tell(fresh, null, null).contains(Said.OVERDUE_WITHDRAWN));
        }
    }

    private static Instant instant(Random random) {
        int second = random.nextInt(5);
        return second == 0 ? null : EARLY.plusSeconds(second);
    }

    private static Instant earlier(Instant one, Instant other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }

    private List<Said> told(Instant due, Instant done) {
        return tell(expectation, due, done);
    }

    private static List<Said> tell(Expectation expectation, Instant due, Instant done) {
        var said = new ArrayList<>(expectation.differing(Optional.ofNullable(due), Optional.ofNullable(done)));
        for (Said each : said) {
            switch (each) {
                case OVERDUE_WITHDRAWN -> expectation.overdueWithdrawn();
                case WITHDRAWN -> expectation.withdrawn();
                case EXPECTED -> expectation.expected(due);
                case MET -> expectation.met();
            }
        }
        return said;
    }
}
