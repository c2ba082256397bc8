package guanxi.platform.store.mongo;

import guanxi.platform.store.Keyset;
import guanxi.platform.store.Keyset.Step;
import guanxi.platform.store.Query;
import guanxi.platform.store.Query.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Our questions in MongoDB's words; only words that its relatives know too. */
final class Filters {
    static final String ID = "_id";
    static final String VERSION = "_v";

    private Filters() {}

    static String field(String name) {
        return name.equals("id") ? ID : name;
    }

    /** One id is asked for as it is: relatives of MongoDB find that by its index, and read all documents for a list of one. */
    static BsonValue among(Collection<String> ids) {
        var wanted = new BsonArray(ids.stream().map(BsonString::new).toList());
        return wanted.size() == 1 ? wanted.getFirst() : new BsonDocument("$in", wanted);
    }

    static BsonDocument conditions(Query query) {
        return all(query.conditions().stream().map(Filters::condition).toList());
    }

    static BsonDocument page(Query query) {
        if (query.after() == null) return conditions(query);
        var parts = new ArrayList<>(
                query.conditions().stream().map(Filters::condition).toList());
        var alternatives = new BsonArray();
        for (List<Step> steps : Keyset.behind(query)) {
            alternatives.add(all(steps.stream().map(Filters::step).toList()));
        }
        parts.add(new BsonDocument("$or", alternatives));
        return all(parts);
    }

    static BsonDocument order(Query query) {
        return keys(query.order(), new BsonInt32(query.descending() ? -1 : 1));
    }

    /** The fields and, last, the id. */
    static BsonDocument keys(List<String> fields, BsonInt32 direction) {
        var keys = new BsonDocument();
        fields.forEach(name -> keys.append(field(name), direction));
        return keys.append(ID, direction);
    }

    private static BsonDocument condition(Condition condition) {
        String name = field(condition.field());
        return switch (condition) {
            case Condition.Is is -> new BsonDocument(name, Bson.of(is.value()));
            case Condition.In in -> new BsonDocument(name, new BsonDocument("$in", values(in)));
            case Condition.Between between -> range(name, between.from(), between.to());
            case Condition.StartsWith starts -> range(name, starts.prefix(), starts.end());
            case Condition.Contains contains ->
                new BsonDocument(name, new BsonRegularExpression(pattern(contains.text())));
        };
    }

    private static BsonArray values(Condition.In in) {
        return new BsonArray(in.values().stream().map(Bson::of).toList());
    }

    private static BsonDocument range(String name, Object from, Object to) {
        var range = new BsonDocument();
        if (from != null) range.append("$gte", Bson.of(from));
        if (to != null) range.append("$lt", Bson.of(to));
        return new BsonDocument(name, range);
    }

    private static BsonDocument step(Step step) {
        String name = field(step.field());
        return switch (step.side()) {
            case SAME -> new BsonDocument(name, Bson.of(step.value()));
            case LESS -> new BsonDocument(name, new BsonDocument("$lt", Bson.of(step.value())));
            case GREATER -> new BsonDocument(name, new BsonDocument("$gt", Bson.of(step.value())));
            case ABSENT -> new BsonDocument(name, BsonNull.VALUE);
            case PRESENT -> new BsonDocument(name, new BsonDocument("$ne", BsonNull.VALUE));
        };
    }

    private static BsonDocument all(List<? extends BsonValue> parts) {
        return switch (parts.size()) {
            case 0 -> new BsonDocument();
            case 1 -> parts.getFirst().asDocument();
            default -> new BsonDocument("$and", new BsonArray(parts));
        };
    }

    /** Spelled out letter by letter: what "ignore case" means beyond A to Z differs from server to server. */
    private static String pattern(String text) {
        var pattern = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                pattern.append('[')
                        .appendCodePoint(c | 32)
                        .appendCodePoint(c & ~32)
                        .append(']');
            } else if (c >= '0' && c <= '9' || c > 127) {
                pattern.appendCodePoint(c);
            } else if (c < 32) {
                pattern.append("\\x%02x".formatted(c));
            } else {
                pattern.append('\\').appendCodePoint(c);
            }
        });
        return pattern.toString();
    }
}
