package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void what_no_index_has_is_paged_by_its_keys_each_once() {
        var first = page(null);
        assertThat(first.items()).containsExactly("a", "b");
        var second = page(first.next());
        assertThat(second.items()).containsExactly("c", "d");
        var last = page(second.next());
        assertThat(last.items()).containsExactly("e");
        assertThat(last.next()).isNull();
    }

    @Test
    void a_page_that_holds_all_has_no_next_and_goes_on_where_the_last_shown_is_gone() {
        assertThat(Page.of(Stream.of("b", "a"), Function.identity(), new Paging(2, null)))
                .isEqualTo(new Page<>(List.of("a", "b"), null));
        String next = page(null).next();
        assertThat(Page.of(Stream.of("d", "a"), Function.identity(), new Paging(2, next))
                        .items())
                .containsExactly("d");
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertThatThrownBy(() -> page("x")).hasMessageContaining("cursor");
    }

    private static Page<String> page(String cursor) {
        return Page.of(Stream.of("d", "b", "e", "a", "c"), Function.identity(), new Paging(2, cursor));
    }
}
