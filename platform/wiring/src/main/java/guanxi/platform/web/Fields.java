package guanxi.platform.web;

import guanxi.platform.access.Caller;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the fields of a request, and refuses each by its name. */
public final class Fields {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST_TEXT = 4_000;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private Fields() {}

    public static <T> T required(T value, String field) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new CommandRejected(CommonRule.FIELD_MISSING, "The field " + field + " is missing.", field);
        }
        if (value instanceof String text) checked(text, field);
        return value;
    }

    /** A number of a client, visit and so on, as the department writes it. */
    public static <T> T number(String text, String field, Function<String, T> toId) {
        String number = required(text, field).trim();
        if (!NUMBER.matcher(number).matches()) {
            throw invalid(field, "has 1 to 64 letters, digits, dots, hyphens or underscores");
        }
        return toId.apply(number);
    }

    public static String optionalText(String text, String field) {
        return text == null || text.isBlank() ? null : required(text, field).trim();
    }

    /** Each of them said, none of them blank; absent is none. */
    public static List<String> texts(List<String> values, String field) {
        if (values == null) return List.of();
        return values.stream().map(value -> required(value, field).trim()).toList();
    }

    /** What happened has happened; clocks may differ a little. */
    public static Instant happened(Instant value, Instant now, String field) {
        if (!value.isAfter(now.plus(CLOCKS_DIFFER))) return value;
        PassingAnswer.mark();
        throw invalid(field, "is not in the future");
    }

    public static int atLeast(Integer value, int least, String field) {
        if (required(value, field) < least) throw invalid(field, "is " + least + " or more");
        return value;
    }

    /** Plain amounts, never negative, at most two decimals. */
    public static BigDecimal money(BigDecimal value, String field) {
        BigDecimal amount = required(value, field);
        if (amount.signum() < 0 || amount.scale() > 2 || amount.precision() - amount.scale() > 12) {
            throw invalid(field, "is an amount of at most two decimals, not negative");
        }
        return amount.setScale(2);
    }

    public static BigDecimal rating(BigDecimal value, String field) {
        if (value == null) return null;
        boolean inRange = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0;
        if (!inRange || value.scale() > 2) throw invalid(field, "is from 0 to 100");
        return value;
    }

    /** The department's own number if one is given; else one that follows from the idempotency key. */
    public static <T> T numberOrFresh(String text, String field, Caller caller, Function<String, T> toId) {
        if (text != null) return number(text, field, toId);
        if (caller.idempotencyKey() == null) return toId.apply(UUID.randomUUID().toString());
        byte[] name = (caller.id() + "\n" + caller.idempotencyKey()).getBytes(StandardCharsets.UTF_8);
        return toId.apply(NameBasedUuid.of(name).toString());
    }

    private static void checked(String text, String field) {
        if (text.length() > LONGEST_TEXT) throw invalid(field, "has at most " + LONGEST_TEXT + " characters");
        boolean control = text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        if (control) throw invalid(field, "has no control characters");
    }

    private static CommandRejected invalid(String field, String shape) {
        return new CommandRejected(CommonRule.FIELD_INVALID, "The field " + field + " " + shape + ".", field);
    }
}
