package guanxi.platform.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a refusal says in Chinese. The English sentence stands where it is refused and knows more; this one stands in one catalogue. */
public final class ChineseProblems {
    public static final Catalogue CATALOGUE = Catalogue.of("guanxi/problems.zh.properties");
    private static final String NOTHING = "空";
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z0-9])[A-Z]");

    private ChineseProblems() {}

    /**
     * @param facts what the refusal speaks of, with {@code field} under its name in the API; a fact whose value the catalogue knows
     *     ({@code field.client_id}, {@code wanted.ONE}) is said in its words
     */
    public static String detail(String code, Map<String, ?> facts) {
        var told = new HashMap<String, String>();
        facts.forEach(
                (name, fact) -> told.put(name, fact == null || fact.toString().isEmpty() ? NOTHING : fact.toString()));
        told.computeIfPresent("field", (name, field) -> fieldName(field));
        told.replaceAll(
                (name, fact) -> CATALOGUE.sentence(name + "." + fact, told).orElse(fact));
        return CATALOGUE
                .sentence(code, told)
                .or(() -> CATALOGUE.sentence("REFUSED", told))
                .orElseThrow();
    }

    public static String title(int status) {
        return CATALOGUE
                .sentence("status." + status, Map.of())
                .or(() -> CATALOGUE.sentence("status." + (status < 500 ? 400 : 500), Map.of()))
                .orElseThrow();
    }

    /**
     * As the department's forms print the column; the field itself where no form has it, of a field within a field the inner one, which
     * may be a code.
     */
    private static String fieldName(String field) {
        String name = NEXT_WORD
                .matcher(field.substring(field.lastIndexOf('.') + 1))
                .replaceAll("_$0")
                .toLowerCase(Locale.ROOT);
        return CATALOGUE.sentence("field." + name, Map.of()).orElse(field);
    }
}
