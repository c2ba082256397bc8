package guanxi.visit.query.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProposedDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 9);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final LocalDate THIRD = FIRST.plusDays(2);

    @Test
    void no_visit_is_proposed_before_it_is_due_or_before_the_first_day() {
        assertThat(days(List.of(FIRST.minusDays(20), FIRST.minusDays(1), THIRD)))
                .containsExactly(FIRST, FIRST, THIRD);
    }

    @Test
    void nor_on_a_day_on_which_he_does_not_work() {
        assertThat(days(List.of(FIRST, SECOND, THIRD), FIRST, THIRD))
                .containsExactly(SECOND, SECOND, THIRD.plusDays(1));
    }

    @Test
    void a_day_has_room_for_six() {
        assertThat(days(Collections.nCopies(13, FIRST)))
                .containsExactlyElementsOf(
                        Stream.of(Collections.nCopies(6, FIRST), Collections.nCopies(6, SECOND), List.of(THIRD))
                                .flatMap(List::stream)
                                .toList());
    }

    @Test
    void a_day_that_others_have_filled_is_passed_over() {
        var due = Stream.concat(Collections.nCopies(6, SECOND).stream(), Collections.nCopies(7, FIRST).stream())
                .toList();
        assertThat(days(due).subList(6, 13)).containsExactly(FIRST, FIRST, FIRST, FIRST, FIRST, FIRST, THIRD);
    }

    private static List<LocalDate> days(List<LocalDate> dueOn, LocalDate... free) {
        return ProposedDays.of(dueOn, FIRST, 6, day -> !Set.of(free).contains(day));
    }
}
