package guanxi.standalone.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a value of the language is made of, each part by its name. */
final class Parts {
    private Parts() {}

    static Map<String, Object> of(Object value) {
        var parts = new LinkedHashMap<String, Object>();
        if (value instanceof Collection<?> values) values.forEach(v -> parts.put("" + parts.size(), v));
        if (value instanceof Map<?, ?> values) values.forEach((key, v) -> parts.put(String.valueOf(key), v));
        if (value instanceof Record) {
            for (var component : value.getClass().getRecordComponents()) {
                try {
                    parts.put(component.getName(), component.getAccessor().invoke(value));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("Cannot look into " + value, e);
                }
            }
        }
        return parts;
    }
}
