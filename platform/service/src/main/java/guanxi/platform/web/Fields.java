package guanxi.platform.web;

import com.github.f4b6a3.uuid.UuidCreator;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.text.Lists;
import guanxi.platform.text.Texts;
import guanxi.platform.text.Titled;
import guanxi.platform.text.Wanted;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads the fields of a request, and refuses each by its name. */
public final class Fields {
    private static final UUID NUMBERS = UUID.fromString("6f1f3c1e-0c55-5f0e-9d4b-2f6a6d1f9a11");
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_DECIMALS = 16;
    private static final BigDecimal MONEY_LIMIT = new BigDecimal("10000000000");
    private static final BigDecimal BEST_RATING = new BigDecimal(100);

    private Fields() {}

    public static <T> T required(T value, String field) {
        if (value == null || value instanceof String text && Texts.isBlank(text)) {
            throw new CommandRejected(CommonRule.FIELD_MISSING, "The field " + field + " is missing.", field);
        }
        if (value instanceof String text) checked(Texts.clean(text), field);
        return value;
    }

    /** A number of a client, visit and so on, as the department writes it. */
    static <T> T number(String text, String field, Function<String, T> toId) {
        String number = cleaned(text, field);
        if (!Texts.isNumber(number)) throw invalid(field, Wanted.A_NUMBER);
        return toId.apply(number);
    }

    /** Whether this is a number as people give it to a specialist or a client, and only one. */
    public static boolean isNumber(Object value) {
        return value instanceof String text && Texts.isNumber(text);
    }

    public static String optionalText(String text, String field) {
        return text == null || Texts.isBlank(text) ? null : cleaned(text, field);
    }

    /** Each of them said, none of them blank, each of them one; absent is none. */
    public static List<String> texts(List<String> values, String field) {
        if (values == null) return List.of();
        return values.stream().map(value -> one(value, field)).toList();
    }

    /** One name or one territory: several in one text would be a stranger whom nobody knows. */
    public static String one(String text, String field) {
        String one = cleaned(text, field);
        if (!Lists.isOne(one)) throw invalid(field, Wanted.ONE);
        return one;
    }

    /** Somebody with his title in the same text, as forms write him. */
    public static Titled titled(String text, String field) {
        return Titled.of(one(text, field))
                .filter(titled -> !titled.name().isEmpty())
                .orElseThrow(() -> invalid(field, Wanted.ONE_NAME));
    }

    /** What happened has happened, as in forms. */
    public static Instant happened(Instant value, DepartmentTime time, String field) {
        return past(time.isAhead(value), value, field);
    }

    public static LocalDate happened(LocalDate value, DepartmentTime time, String field) {
        return past(time.isAhead(value), value, field);
    }

    /** Said again later, it may be true. */
    private static <T> T past(boolean isAhead, T value, String field) {
        if (!isAhead) return value;
        PassingAnswer.mark();
        throw invalid(field, Wanted.NOT_IN_THE_FUTURE);
    }

    public static LocalDate noLaterThan(LocalDate latest, LocalDate value, String field) {
        if (!value.isAfter(latest)) return value;
        String sentence = Wanted.NO_LATER.english().replace("{most}", latest.toString());
        throw invalid(field, sentence, Map.of("wanted", Wanted.NO_LATER.name(), "most", latest.toString()));
    }

    public static Integer atLeast(Integer value, int least, String field) {
        if (required(value, field) < least) throw invalid(field, Wanted.AT_LEAST, "least", least);
        return value;
    }

    /** Absent stays absent. */
    public static Integer between(Integer value, int least, int most, String field) {
        if (value != null && (value < least || value > most)) throw outside(least, most, field);
        return value;
    }

    /** Absent stays absent. */
    public static BigDecimal between(BigDecimal value, int least, int most, String field) {
        if (value == null) return null;
        boolean isWithin =
                value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!isWithin) throw outside(least, most, field);
        if (value.scale() > MOST_DECIMALS) throw invalid(field, Wanted.FEWER_DECIMALS, "most", MOST_DECIMALS);
        return bounded(value);
    }

    /** Plain amounts, never negative, at most ten digits before the dot and two behind it. */
    public static BigDecimal money(BigDecimal value, String field) {
        BigDecimal amount = required(value, field);
        if (amount.scale() > 2 || !isBetween(amount, MONEY_LIMIT) || amount.compareTo(MONEY_LIMIT) == 0) {
            throw invalid(field, Wanted.AN_AMOUNT);
        }
        return bounded(amount).setScale(2);
    }

    public static BigDecimal rating(BigDecimal value, String field) {
        if (value == null) return null;
        if (value.scale() > 2 || !isBetween(value, BEST_RATING)) throw invalid(field, Wanted.A_RATING);
        return bounded(value);
    }

    /** Asked before anything is computed: a number in a body may have more zeros than memory holds. */
    private static boolean isBetween(BigDecimal value, BigDecimal most) {
        return value.signum() >= 0 && value.compareTo(most) <= 0;
    }

    private static BigDecimal bounded(BigDecimal value) {
        if (value.signum() == 0) return BigDecimal.ZERO;
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** The department's own number if one is given; else one that follows from the idempotency key (UUID version 5, RFC 9562). */
    public static <T> T orFresh(T given, Caller caller, Function<String, T> toId) {
        if (given != null) return given;
        if (caller.idempotencyKey() == null) return toId.apply(UUID.randomUUID().toString());
        byte[] name = (caller.id() + "\n" + caller.idempotencyKey()).getBytes(StandardCharsets.UTF_8);
        return toId.apply(UuidCreator.getNameBasedSha1(NUMBERS, name).toString());
    }

    private static void checked(String text, String field) {
        if (text.length() > LONGEST_TEXT) throw invalid(field, Wanted.SHORTER, "most", LONGEST_TEXT);
        if (Texts.hasControlCharacters(text)) throw invalid(field, Wanted.NO_CONTROL_CHARACTERS);
        if (Texts.hasLostCharacters(text)) throw invalid(field, Wanted.ALL_CHARACTERS);
        if (Texts.hasLostDigits(text)) throw invalid(field, Wanted.ALL_DIGITS);
    }

    private static String cleaned(String text, String field) {
        return Texts.clean(required(text, field));
    }

    private static CommandRejected outside(int least, int most, String field) {
        String sentence = Wanted.BETWEEN
                .english()
                .replace("{least}", String.valueOf(least))
                .replace("{most}", String.valueOf(most));
        return invalid(
                field,
                sentence,
                Map.of("wanted", Wanted.BETWEEN.name(), "least", String.valueOf(least), "most", String.valueOf(most)));
    }

    private static CommandRejected invalid(String field, Wanted wanted) {
        return invalid(field, wanted.english(), Map.of("wanted", wanted.name()));
    }

    private static CommandRejected invalid(String field, Wanted wanted, String limit, int value) {
        String sentence = wanted.english().replace("{" + limit + "}", String.valueOf(value));
        return invalid(field, sentence, Map.of("wanted", wanted.name(), limit, String.valueOf(value)));
    }

    private static CommandRejected invalid(String field, String sentence, Map<String, String> facts) {
        return new CommandRejected(CommonRule.FIELD_INVALID, "The field " + field + " " + sentence + ".", field, facts);
    }
}
