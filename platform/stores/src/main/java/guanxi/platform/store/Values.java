package guanxi.platform.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a condition's value is in a stored document: a number, a boolean or text, spelled as the views' JSON spells it. */
public final class Values {
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private static final JsonMapper JSON = new JsonMapper();

    private Values() {}

    public static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag;
            case BigInteger whole -> whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : new BigDecimal(whole);
            case BigDecimal number -> number;
            case Double number -> BigDecimal.valueOf(number);
            case Float number -> new BigDecimal(number.toString());
            case Number whole -> whole.longValue();
            case Instant instant -> text(instant);
            case CharSequence text -> text.toString();
            default -> json(value);
        };
    }

    /** An id is stored as its JSON value, which need not be its {@code toString}. */
    private static Object json(Object value) {
        JsonNode node = JSON.valueToTree(value);
        if (node.isNumber()) return plain(node.numberValue());
        return node.isValueNode() ? node.asString() : String.valueOf(value);
    }

    /** Always of the same width, so that the order of the texts is the order in time. */
    public static String text(Instant instant) {
        return INSTANT.format(instant);
    }
}
