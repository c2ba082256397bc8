package guanxi.platform.store.sqlite;

import guanxi.platform.store.Collection;
import guanxi.platform.store.Keyset;
import guanxi.platform.store.Keyset.Step;
import guanxi.platform.store.Query;
import guanxi.platform.store.Query.Condition;
import guanxi.platform.store.Values;
import guanxi.platform.store.Write;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement and its values; every value is bound, and every name is checked before it becomes text. */
record Sql(String text, List<Object> values) {

    static String name(String collection) {
        if (!collection.matches("[a-z_][a-z0-9_]*"))
            throw new IllegalArgumentException("Not a collection: " + collection);
        return "\"" + collection + "\"";
    }

    static List<String> create(Collection collection) {
        var ddl = new ArrayList<String>();
        ddl.add("CREATE TABLE IF NOT EXISTS " + name(collection.name())
                + " (id TEXT PRIMARY KEY, v INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID");
        for (List<String> fields : collection.indexes()) {
            ddl.add("CREATE INDEX IF NOT EXISTS \"" + collection.name() + "__" + String.join("__", fields) + "\" ON "
                    + name(collection.name()) + " ("
                    + fields.stream().map(Sql::field).collect(Collectors.joining(", ")) + ", id)");
        }
        return ddl;
    }

    /** The last is repeated until there are as many as a power of two, so that few statements are to be prepared. */
    static Sql byIds(String collection, List<String> ids) {
        var values = new ArrayList<Object>(ids);
        while (Integer.bitCount(values.size()) != 1) values.add(ids.getLast());
        return new Sql(
                "SELECT id, v, body FROM " + name(collection) + " WHERE id IN (" + marks(values.size()) + ")", values);
    }

    /**
     * One statement for each alternative of a cursor, in the order of their records: as one they would be sorted, but each alone
     * walks along an index, because what it holds equal is not in its order.
     */
    static List<Sql> select(String collection, Query query) {
        if (query.after() == null) return List.of(select(collection, query, List.of(), query.order()));
        return Keyset.behind(query).stream()
                .map(steps -> {
                    boolean fixed = steps.getLast().side() == Keyset.Side.ABSENT;
                    var order = query.order().stream()
                            .skip(fixed ? steps.size() : steps.size() - 1)
                            .toList();
                    return select(collection, query, steps, order);
                })
                .toList();
    }

    private static Sql select(String collection, Query query, List<Step> steps, List<String> order) {
        var values = new ArrayList<Object>();
        String direction = query.descending() ? " DESC" : "";
        String by = Stream.concat(order.stream(), Stream.of("id"))
                .map(name -> field(name) + direction)
                .collect(Collectors.joining(", "));
        String text = "SELECT id, v, body FROM " + name(collection) + where(query, steps, values) + " ORDER BY " + by
                + " LIMIT ?";
        values.add(query.limit());
        return new Sql(text, values);
    }

    static Sql count(String collection, Query query) {
        var values = new ArrayList<Object>();
        return new Sql("SELECT count(*) FROM " + name(collection) + where(query, List.of(), values), values);
    }

    static Sql group(String collection, Query query, String groupField, String sumField) {
        var values = new ArrayList<Object>();
        String sum = sumField == null ? "0" : "sum(" + field(sumField) + ")";
        String by = field(groupField);
        String text = "SELECT " + by + ", count(*), " + sum + ", min(" + type(groupField) + ") FROM " + name(collection)
                + where(query, List.of(), values) + " GROUP BY " + by + " ORDER BY " + by;
        return new Sql(text, values);
    }

    static Sql write(Write write, String body) {
        String table = name(write.collection());
        if (body == null) {
            return new Sql("DELETE FROM " + table + " WHERE id = ? AND v = ?", List.of(write.id(), write.expected()));
        }
        if (write.expected() == 0) {
            return new Sql(
                    "INSERT INTO " + table + " (id, v, body) VALUES (?, 1, ?) ON CONFLICT DO NOTHING",
                    List.of(write.id(), body));
        }
        return new Sql(
                "UPDATE " + table + " SET v = v + 1, body = ? WHERE id = ? AND v = ?",
                List.of(body, write.id(), write.expected()));
    }

    private static String where(Query query, List<Step> steps, List<Object> values) {
        var parts = new ArrayList<String>();
        for (Condition condition : query.conditions()) parts.add(part(condition, values));
        for (Step step : steps) parts.add(part(step, values));
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    private static String part(Step step, List<Object> values) {
        String field = field(step.field());
        if (step.side() == Keyset.Side.ABSENT) return field + " IS NULL";
        if (step.side() == Keyset.Side.PRESENT) return field + " IS NOT NULL";
        values.add(plain(step.value()));
        return field
                + switch (step.side()) {
                    case SAME -> " = ?";
                    case LESS -> " < ?";
                    default -> " > ?";
                };
    }

    private static String part(Condition condition, List<Object> values) {
        String field = field(condition.field());
        return switch (condition) {
            case Condition.Is is -> {
                values.add(plain(is.value()));
                yield field + " = ?";
            }
            case Condition.In in -> {
                in.values().forEach(value -> values.add(plain(value)));
                yield field + " IN (" + marks(in.values().size()) + ")";
            }
            case Condition.Between between -> between(field, between, values);
            case Condition.StartsWith starts -> {
                yield between(field, new Condition.Between(starts.field(), starts.prefix(), starts.end()), values);
            }
            case Condition.Contains contains -> {
                values.add(contains.text());
                yield "instr(lower(" + field + "), lower(?)) > 0";
            }
        };
    }

    private static String between(String field, Condition.Between between, List<Object> values) {
        var parts = new ArrayList<String>();
        if (between.from() != null) {
            values.add(plain(between.from()));
            parts.add(field + " >= ?");
        }
        if (between.to() != null) {
            values.add(plain(between.to()));
            parts.add(field + " < ?");
        }
        return "(" + String.join(" AND ", parts) + ")";
    }

    private static String field(String path) {
        if (!path.matches("[A-Za-z_][A-Za-z0-9_.]*")) throw new IllegalArgumentException("Not a field: " + path);
        return path.equals("id") ? "id" : "json_extract(body, '$." + path + "')";
    }

    private static String type(String path) {
        return path.equals("id") ? "'text'" : "json_type(body, '$." + path + "')";
    }

    /** SQLite's JSON knows no exact decimals and calls booleans 0 and 1. */
    private static Object plain(Object value) {
        return switch (Values.plain(value)) {
            case null -> null;
            case Boolean flag -> flag ? 1 : 0;
            case BigDecimal number -> number.doubleValue();
            case Object other -> other;
        };
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
