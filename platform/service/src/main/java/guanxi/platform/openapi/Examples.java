package guanxi.platform.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Puts the example of a body together from those of its fields, so that it never shows one that is not there. */
final class Examples {
    private static final JsonMapper JSON = new JsonMapper();
    private final Words words;
    private final Map<String, Schema> schemas;

    Examples(Words words, Map<String, Schema> schemas) {
        this.words = words;
        this.schemas = schemas;
    }

    /** Null if neither a word nor the schema gives one. */
    Object of(String place, String name, Schema<?> schema) {
        var word = words.find(place, name).filter(w -> w.example() != null);
        return word.map(w -> of(w, schema)).orElseGet(() -> of(schema));
    }

    Object of(Word word, Schema<?> schema) {
        return Schemas.is(schema, "string") ? word.example() : JSON.readValue(word.example(), Object.class);
    }

    private Object of(Schema<?> schema) {
        String component = Schemas.refersTo(schema);
        if (component != null) return fields(component);
        if (Schemas.is(schema, "array")) {
            Object item = of(schema.getItems());
            return item == null ? null : List.of(item);
        }
        return schema.getEnum() == null ? null : schema.getEnum().getFirst();
    }

    /** A field without an example may be left out beside those that have one. */
    private Object fields(String component) {
        Map<String, Schema> fields = schemas.get(component).getProperties();
        var example = new LinkedHashMap<String, Object>();
        fields.forEach((name, field) -> {
            Object value = of(component, name, field);
            if (value != null) example.put(name, value);
        });
        return example;
    }
}
