package guanxi.platform.wording;

import java.util.HashMap;
import java.util.Map;

/** What a refusal says in Chinese. The English sentence stands where it is refused and knows more; this one stands in one catalogue. */
public final class ChineseProblems {
    public static final Catalogue CATALOGUE = Catalogue.of("/guanxi/problems.zh.properties");
    private static final String NOTHING = "空";

    private ChineseProblems() {}

    /** @param facts what the refusal speaks of, with {@code field} under its name in the API */
    public static String detail(String code, Map<String, ?> facts) {
        var told = new HashMap<String, String>();
        facts.forEach((name, fact) -> told.put(name, told(name, fact)));
        told.computeIfPresent(
                "wanted",
                (name, wanted) -> CATALOGUE.sentence("wanted." + wanted, told).orElse(null));
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

    private static String told(String name, Object fact) {
        String text = fact == null ? "" : fact.toString();
        if (text.isEmpty()) return NOTHING;
        return name.equals("field") ? FieldNames.chinese(text) : text;
    }
}
