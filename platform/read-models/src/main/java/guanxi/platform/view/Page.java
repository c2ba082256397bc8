package guanxi.platform.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a list; {@code next} is the cursor of what follows, absent at the end. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Of what no index has: all of it is looked at, and stands by its keys.
     *
     * @param keys texts and whole numbers, the first before the others; all together they are others for each
     */
    @SafeVarargs
    public static <T> Page<T> of(Stream<T> all, Paging paging, Function<T, ?>... keys) {
        List<Object> last = Cursor.decode(paging.cursor(), keys.length);
        var rest = all.map(item -> Placed.of(item, keys))
                .filter(placed -> last == null || compare(placed.place(), last) > 0)
                .sorted(Comparator.comparing(Placed::place, Page::compare))
                .toList();
        if (rest.size() <= paging.limit()) return new Page<>(rest, null).map(Placed::item);
        var shown = rest.subList(0, paging.limit());
        String next = Cursor.encode(shown.getLast().place());
        return new Page<>(shown, next).map(Placed::item);
    }

    /** An item with its keys, which are asked for once. */
    private record Placed<T>(T item, List<Object> place) {
        static <T> Placed<T> of(T item, Function<T, ?>[] keys) {
            return new Placed<>(
                    item, Stream.of(keys).<Object>map(key -> key.apply(item)).toList());
        }
    }

    private static int compare(List<Object> one, List<Object> other) {
        return IntStream.range(0, one.size())
                .map(key -> compare(one.get(key), other.get(key)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    private static int compare(Object one, Object other) {
        if (one instanceof String text && other instanceof String another) return text.compareTo(another);
        if (one instanceof Integer number && other instanceof Integer another) return number.compareTo(another);
        throw Cursor.notOurs();
    }

    public <R> Page<R> map(Function<T, R> toItem) {
        return new Page<>(items.stream().map(toItem).toList(), next);
    }
}
