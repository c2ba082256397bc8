package guanxi.platform.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** What a condition's value is in a stored document: a number, a boolean or text, spelled as the views' JSON spells it. */
public final class Values {
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

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
            case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
            case LocalTime time -> DateTimeFormatter.ISO_LOCAL_TIME.format(time);
            default -> String.valueOf(value);
        };
    }

    /** Always of the same width, so that the order of the texts is the order in time. */
    public static String text(Instant instant) {
        return INSTANT.format(instant);
    }
}
