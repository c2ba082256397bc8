package guanxi.platform.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is left of a refusal after it has crossed the command bus.
 *
 * @param field the field or column that it is about, absent if it is about the whole
 * @param facts what the sentence speaks of, by name and in order, so that it can be said in another language
 */
public record Rejection(String code, String message, Rule.Kind kind, String field, Map<String, String> facts) {

    public Rejection {
        facts = facts == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public Rejection(String code, String message, Rule.Kind kind, String field) {
        this(code, message, kind, field, Map.of());
    }
}
