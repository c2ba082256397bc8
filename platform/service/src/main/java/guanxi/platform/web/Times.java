package guanxi.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.springframework.format.FormatterRegistry;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads days, months and instants of requests, and keeps them to years that a department can have: no calendar reckons beyond its range. */
public final class Times {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Times() {}

    /** Of bodies. */
    public static SimpleModule module() {
        return new SimpleModule("guanxi-times")
                .addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, Times::day))
                .addDeserializer(YearMonth.class, new Reader<>(YearMonth.class, Times::month))
                .addDeserializer(Instant.class, new Reader<>(Instant.class, Times::instant));
    }

    /** Of paths and queries. */
    public static void register(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, Times::day);
        registry.addConverter(String.class, YearMonth.class, Times::month);
        registry.addConverter(String.class, Instant.class, Times::instant);
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        check(day.getYear());
        return day;
    }

    private static YearMonth month(String text) {
        YearMonth month = YearMonth.parse(text);
        check(month.getYear());
        return month;
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        check(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    private static void check(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("The year is not one from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) return (T) context.handleUnexpectedToken(handledType(), json);
            try {
                return parse.apply(json.getString());
            } catch (DateTimeException e) {
                return (T) context.handleWeirdStringValue(handledType(), json.getString(), e.getMessage());
            }
        }
    }
}
