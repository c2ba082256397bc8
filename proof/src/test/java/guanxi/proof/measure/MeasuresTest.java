package guanxi.proof.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.proof.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    @Test
    void ways_take_turns_the_first_round_does_not_count_and_the_median_does() {
        var turns = new ArrayList<String>();
        var first = List.of(99.0, 1.0, 5.0, 2.0).iterator();
        double[] medians = new Rounds(3, 0, true)
                .medians(
                        () -> {
                            turns.add("a");
                            return first.next();
                        },
                        () -> {
                            turns.add("b");
                            return 7;
                        });
        assertThat(turns).containsExactly("a", "b", "a", "b", "a", "b", "a", "b");
        assertThat(medians).containsExactly(2, 7);
    }

    @Test
    void who_comes_during_a_pause_is_charged_for_it() throws Exception {
        var first = new AtomicInteger();
        var others = new CountDownLatch(9);
        var times = Pace.histogram();
        Pace.of(1_000, 0.01, due -> {
            if (first.getAndIncrement() == 0) others.await();
            else others.countDown();
            times.recordValue(System.nanoTime() - due);
        });
        assertThat(times.getTotalCount()).isEqualTo(10);
        assertThat(times.getMaxValue()).isGreaterThanOrEqualTo(9_000_000L - 1_000_000L);
    }

    @Test
    void work_that_fails_is_not_counted_as_fast() {
        assertThatThrownBy(() -> Load.of(2, 1, () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasRootCauseMessage("refused");
    }

    @Test
    void a_ratio_at_its_goal_is_met_whichever_way_it_goes() {
        assertThat(Figure.atLeast(2, "G", "many", 4, "few", 2).isMet()).isTrue();
        assertThat(Figure.atMost(2, "G", "long", 4.1, "short", 2).isMet()).isFalse();
        assertThat(Figure.atMost(2, "G", "long", 1_234.5, "short", 1_000).row())
                .isEqualTo("| G | long | 1,235 | short | 1,000 | 1.23 | ≤ 2.00 | met |");
    }
}
