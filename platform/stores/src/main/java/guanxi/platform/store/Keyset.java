package guanxi.platform.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The records behind a cursor, as alternatives that exclude each other and that an index can serve each. A field that a record
 * lacks comes before all values, so it needs an alternative of its own: no store compares it.
 */
public final class Keyset {

    /** How a field relates to the cursor's value. */
    public enum Side {
        SAME,
        LESS,
        GREATER,
        ABSENT,
        PRESENT
    }

    /** @param value without meaning where {@code side} is about presence */
    public record Step(String field, Side side, Object value) {}

    private Keyset() {}

    /**
     * Alternatives in the order of their records, of which each is a list of steps that all hold: the same values as the cursor's in
     * all order fields but the last of the list.
     */
    public static List<List<Step>> behind(Query query) {
        var fields = new ArrayList<>(query.order());
        fields.add("id");
        if (query.after().size() != fields.size()) {
            throw new IllegalArgumentException("The cursor has not one value for each of " + fields);
        }
        var alternatives = new ArrayList<List<Step>>();
        var same = new ArrayList<Step>();
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            Object value = Values.plain(query.after().get(i));
            var these = new ArrayList<List<Step>>();
            for (Step next : next(field, value, query.descending())) {
                var steps = new ArrayList<>(same);
                steps.add(next);
                these.add(steps);
            }
            alternatives.addAll(0, these);
            same.add(new Step(field, value == null ? Side.ABSENT : Side.SAME, value));
        }
        return alternatives;
    }

    private static List<Step> next(String field, Object value, boolean descending) {
        if (!descending) return List.of(new Step(field, value == null ? Side.PRESENT : Side.GREATER, value));
        if (value == null) return List.of();
        var less = new Step(field, Side.LESS, value);
        return field.equals("id") ? List.of(less) : List.of(less, new Step(field, Side.ABSENT, null));
    }
}
