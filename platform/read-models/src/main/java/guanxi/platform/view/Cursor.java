package guanxi.platform.view;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Rule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The place in an order, as text that means nothing to its reader. */
public final class Cursor {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** As many as every database keeps exactly. */
    private static final int MOST_DIGITS = 34;

    /** Why a cursor is not taken. */
    public enum CursorRule implements Rule {
        CURSOR_IS_NOT_OURS;

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    private Cursor() {}

    public static String encode(List<Object> values) {
        byte[] text = JSON.writeValueAsBytes(values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** Absent in, absent out. */
    public static List<Object> decode(String cursor, int size) {
        if (cursor == null) return null;
        try {
            JsonNode values = JSON.readTree(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (!values.isArray() || values.size() != size) throw notOurs();
            var decoded = new ArrayList<>();
            for (JsonNode value : values) {
                if (!value.isValueNode()) throw notOurs();
                decoded.add(plain(value));
            }
            return decoded;
        } catch (IllegalArgumentException | JacksonException e) {
            throw notOurs();
        }
    }

    private static Object plain(JsonNode value) {
        if (value.isNull()) return null;
        if (value.isBoolean()) return value.booleanValue();
        if (!value.isNumber()) return value.asString();
        BigDecimal number = value.decimalValue();
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) throw notOurs();
        return value.numberValue();
    }

    static CommandRejected notOurs() {
        return new CommandRejected(
                CursorRule.CURSOR_IS_NOT_OURS, "The cursor is not one that this list gave out.", "cursor");
    }
}
