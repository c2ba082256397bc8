package guanxi.platform.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A part of a list; {@code next} is the cursor of what follows, absent at the end. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next) {

    /**
     * Of what no index has: all of it is looked at, and stands by its keys.
     *
     * @param key another for each
     */
    public static <T> Page<T> of(Stream<T> all, Function<T, String> key, Paging paging) {
        List<Object> last = Cursor.decode(paging.cursor(), 1);
        var rest = all.filter(item -> last == null || key.apply(item).compareTo(String.valueOf(last.getFirst())) > 0)
                .sorted(Comparator.comparing(key))
                .toList();
        if (rest.size() <= paging.limit()) return new Page<>(rest, null);
        var shown = rest.subList(0, paging.limit());
        return new Page<>(shown, Cursor.encode(List.of(key.apply(shown.getLast()))));
    }

    public <R> Page<R> map(Function<T, R> toItem) {
        return new Page<>(items.stream().map(toItem).toList(), next);
    }
}
