package guanxi.platform.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A question to one collection: conditions that all hold, an order, and where to go on. Values are text, numbers or booleans.
 *
 * @param order fields to order by; the record's id always comes last, so that the order is total
 * @param after the order fields' values (null where the record lacks one) and the id of the last record already seen, absent at
 *     the start
 */
public record Query(List<Condition> conditions, List<String> order, boolean descending, List<Object> after, int limit) {
    private static final int ALL = 1_000_000;

    /** What a field's value must be like. */
    public sealed interface Condition {
        String field();

        record Is(String field, Object value) implements Condition {}

        record In(String field, Set<?> values) implements Condition {}

        /** From inclusive, to exclusive; either may be absent. */
        record Between(String field, Object from, Object to) implements Condition {}

        record StartsWith(String field, String prefix) implements Condition {

            /** The least text behind all that start so; absent if there is none. */
            public String end() {
                int[] points = prefix.codePoints().toArray();
                for (int last = points.length - 1; last >= 0; last--) {
                    if (points[last] == Character.MAX_CODE_POINT) continue;
                    int next = points[last] + 1;
                    points[last] = next == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : next;
                    return new String(points, 0, last + 1);
                }
                return null;
            }
        }

        /** Ignores the case of the letters A to Z. */
        record Contains(String field, String text) implements Condition {}
    }

    public static Query all() {
        return new Query(List.of(), List.of(), false, null, ALL);
    }

    public static Query where(String field, Object value) {
        return all().and(field, value);
    }

    /** Adds nothing where the value is absent: a filter that was not given. */
    public Query and(String field, Object value) {
        return value == null ? this : and(new Condition.Is(field, value));
    }

    public Query in(String field, Set<?> values) {
        return and(new Condition.In(field, values));
    }

    public Query between(String field, Object from, Object to) {
        return from == null && to == null ? this : and(new Condition.Between(field, from, to));
    }

    public Query startsWith(String field, String prefix) {
        return prefix == null ? this : and(new Condition.StartsWith(field, prefix));
    }

    public Query contains(String field, String text) {
        return text == null ? this : and(new Condition.Contains(field, text));
    }

    public Query orderBy(String... fields) {
        return new Query(conditions, Arrays.asList(fields), descending, after, limit);
    }

    public Query newestFirst() {
        return new Query(conditions, order, true, after, limit);
    }

    public Query after(List<Object> last) {
        return new Query(conditions, order, descending, last, limit);
    }

    public Query limit(int most) {
        return new Query(conditions, order, descending, after, most);
    }

    private Query and(Condition condition) {
        var more = new ArrayList<>(conditions);
        more.add(condition);
        return new Query(List.copyOf(more), order, descending, after, limit);
    }
}
