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
        assertThat(Page.of(Stream.of("b", "a"), new Paging(2, null), Function.identity()))
                .isEqualTo(new Page<>(List.of("a", "b"), null));
        String next = page(null).next();
        assertThat(Page.of(Stream.of("d", "a"), new Paging(2, next), Function.identity())
                        .items())
                .containsExactly("d");
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertThatThrownBy(() -> page("x")).hasMessageContaining("cursor");
        assertThatThrownBy(() -> page(Cursor.encode(List.of(7)))).hasMessageContaining("cursor");
        assertThatThrownBy(() -> versions(Cursor.encode(List.of("F-2", "9")))).hasMessageContaining("cursor");
        assertThatThrownBy(() -> versions(page(null).next())).hasMessageContaining("cursor");
    }

    @Test
    void of_several_keys_the_next_decides_where_those_before_are_alike_and_numbers_stand_as_numbers() {
        var first = versions(null);
        assertThat(first.items()).containsExactly(new Version("F-2", 9), new Version("F-2", 10));
        var second = versions(first.next());
        assertThat(second.items()).containsExactly(new Version("F-3", 1), new Version("F-3", 2));
        assertThat(versions(second.next())).isEqualTo(new Page<>(List.of(new Version("F-4", 1)), null));
    }

    private static Page<String> page(String cursor) {
        return Page.of(Stream.of("d", "b", "e", "a", "c"), new Paging(2, cursor), Function.identity());
    }

    private record Version(String code, Integer number) {}

    private static Page<Version> versions(String cursor) {
        var all = Stream.of(
                new Version("F-3", 2),
                new Version("F-2", 10),
                new Version("F-4", 1),
                new Version("F-2", 9),
                new Version("F-3", 1));
        return Page.of(all, new Paging(2, cursor), Version::code, Version::number);
    }
}
