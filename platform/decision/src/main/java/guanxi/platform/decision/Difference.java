package guanxi.platform.decision;

import guanxi.language.Person;
import guanxi.language.Personal;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where two tellings of one fact part: the first field that differs, and what each says there. Of what is personal nothing is shown,
 * and of a long text only the place; what is absent is empty.
 */
public record Difference(String field, String recorded, String given) {
    private static final String PERSONAL = "***";
    private static final int LONGEST = 60;
    private static final int BEFORE = 10;

    public static Optional<Difference> between(Record recorded, Record given) {
        return first("", recorded, given);
    }

    public static Difference of(String field, Object recorded, Object given) {
        int[] was = text(recorded).codePoints().toArray();
        int[] is = text(given).codePoints().toArray();
        int from = Math.max(0, Arrays.mismatch(was, is) - BEFORE);
        return new Difference(field, excerpt(was, from), excerpt(is, from));
    }

    /** @param hint what to do about it, as the end of a sentence */
    public CommandRejected refusal(String what, String hint) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("recorded", recorded);
        facts.put("given", given);
        String sentence = what + " is known with other content: " + field + " is " + shown(recorded) + ", not "
                + shown(given) + "; " + hint + ".";
        return new CommandRejected(CommonRule.ALREADY_RECORDED_DIFFERENTLY, sentence, field, facts);
    }

    private static Optional<Difference> first(String path, Record recorded, Record given) {
        for (RecordComponent component : recorded.getClass().getRecordComponents()) {
            Object was = value(component, recorded);
            Object is = value(component, given);
            if (Objects.equals(was, is)) continue;
            String field = path + component.getName();
            return isMadeOfFields(was) && isMadeOfFields(is)
                    ? first(field + ".", (Record) was, (Record) is)
                    : Optional.of(recorded instanceof Personal ? hidden(field, was, is) : of(field, was, is));
        }
        return Optional.empty();
    }

    private static Difference hidden(String field, Object recorded, Object given) {
        return new Difference(field, recorded == null ? "" : PERSONAL, given == null ? "" : PERSONAL);
    }

    private static boolean isMadeOfFields(Object value) {
        return value instanceof Record
                && value.getClass().getRecordComponents().length > 1
                && !value.getClass().getPackageName().equals(Person.class.getPackageName());
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Person known -> PERSONAL;
            case Personal known -> PERSONAL;
            case Record made ->
                Arrays.stream(made.getClass().getRecordComponents())
                        .map(component -> text(value(component, made)))
                        .collect(Collectors.joining(" "));
            case Collection<?> several -> several.stream().map(Difference::text).collect(Collectors.joining("|"));
            case Map<?, ?> named -> text(named.values());
            default -> value.toString();
        };
    }

    private static String excerpt(int[] text, int from) {
        if (text.length <= LONGEST) return new String(text, 0, text.length);
        int length = Math.min(LONGEST, text.length - from);
        return (from > 0 ? "…" : "") + new String(text, from, length) + (from + length < text.length ? "…" : "");
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : "\"" + value + "\"";
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A field of " + record.getClass() + " cannot be read", e);
        }
    }
}
