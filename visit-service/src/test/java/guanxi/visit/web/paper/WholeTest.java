package guanxi.visit.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list is printed whole, up to sixty sheets. */
class WholeTest {
    private static final LinedForm FORM = new LinedForm("表", "appointments", 10, List.of("甲"));

    @Test
    void what_follows_is_asked_for_until_nothing_does() {
        assertThat(of(401)).containsExactlyElementsOf(numbers(0, 401));
    }

    @Test
    void sixty_sheets_are_printed_and_a_line_more_is_refused() {
        assertThat(of(600)).hasSize(600);
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> of(601))
                .satisfies(refused -> assertThat(refused.rejection().code()).isEqualTo("TOO_MUCH_FOR_PAPER"));
    }

    private static List<Integer> of(int many) {
        return Whole.of(FORM, paging -> page(paging, many));
    }

    private static Page<Integer> page(Paging paging, int many) {
        int first = paging.cursor() == null ? 0 : Integer.parseInt(paging.cursor());
        int next = Math.min(first + paging.limit(), many);
        return new Page<>(numbers(first, next), next < many ? String.valueOf(next) : null);
    }

    private static List<Integer> numbers(int first, int next) {
        return IntStream.range(first, next).boxed().toList();
    }
}
