package guanxi.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrdersTest {
    private static final Instant TIME = Instant.parse("2026-06-03T00:00:00Z");
    private static final Deadline DUE = Deadline.of("errand-due", "errand", null, TIME, Duration.ZERO);
    private static final long SHOWN = 10;
    private long nanos;
    private final Orders orders = new Orders(() -> nanos);

    @Test
    void what_is_under_way_is_not_ordered_again() {
        orders.begins(DUE);
        pass(Duration.ofHours(1));
        assertThat(orders.mayGive(DUE, SHOWN)).isFalse();
    }

    @Test
    void while_the_list_is_behind_the_order_it_is_not_given_again() {
        orders.begins(DUE);
        orders.ended(DUE);
        pass(Duration.ofHours(1));
        assertThat(orders.mayGive(DUE, SHOWN)).isFalse();
        orders.recordedBy(SHOWN + 1);
        assertThat(orders.mayGive(DUE, SHOWN)).isFalse();
        assertThat(orders.mayGive(DUE, SHOWN + 1)).isTrue();
    }

    @Test
    void what_is_still_listed_once_the_list_has_seen_the_order_is_given_again_after_a_pause() {
        orders.begins(DUE);
        orders.ended(DUE);
        orders.recordedBy(SHOWN);
        assertThat(orders.mayGive(DUE, SHOWN)).isFalse();
        pass(Orders.FIRST_PAUSE);
        assertThat(orders.mayGive(DUE, SHOWN)).isTrue();
    }

    @Test
    void pauses_grow_and_end_growing() {
        var pause = Orders.FIRST_PAUSE;
        for (int times = 0; times < 50; times++) {
            orders.begins(DUE);
            orders.failed(DUE, new IllegalStateException("bad"));
            pass(pause.minusNanos(1));
            assertThat(orders.mayGive(DUE, SHOWN)).isFalse();
            pass(Duration.ofNanos(1));
            assertThat(orders.mayGive(DUE, SHOWN)).isTrue();
            pause = pause.multipliedBy(2).compareTo(Orders.LONGEST_PAUSE) < 0
                    ? pause.multipliedBy(2)
                    : Orders.LONGEST_PAUSE;
        }
        assertThat(orders.failing())
                .containsExactly(new FailingOrder(DUE.deadlineId(), TIME, 50, "java.lang.IllegalStateException: bad"));
    }

    @Test
    void what_is_due_at_another_time_now_is_another_order() {
        orders.begins(DUE);
        orders.failed(DUE, new IllegalStateException("bad"));
        var moved = Deadline.of("errand-due", "errand", null, TIME.plusSeconds(60), Duration.ZERO);
        assertThat(orders.mayGive(moved, SHOWN)).isTrue();
        orders.begins(moved);
        assertThat(orders.failing()).isEmpty();
    }

    @Test
    void what_is_ordered_again_and_again_without_effect_is_shown() {
        for (int times = 0; times < 3; times++) {
            assertThat(orders.failing()).isEmpty();
            orders.begins(DUE);
            orders.ended(DUE);
        }
        assertThat(orders.failing()).hasSize(1);
    }

    @Test
    void what_is_no_longer_listed_is_forgotten_unless_it_is_under_way() {
        orders.begins(DUE);
        orders.keepOnly(Set.of());
        assertThat(orders.mayGive(DUE, SHOWN)).isFalse();
        orders.failed(DUE, new IllegalStateException("bad"));
        orders.keepOnly(Set.of());
        assertThat(orders.failing()).isEmpty();
        assertThat(orders.mayGive(DUE, SHOWN)).isTrue();
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }
}
