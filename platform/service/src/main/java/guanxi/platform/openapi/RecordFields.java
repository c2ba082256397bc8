package guanxi.platform.openapi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields that a record is written with in JSON. */
final class RecordFields {

    private RecordFields() {}

    /** Those that are never left out, and in a body may not be. */
    static List<String> required(Class<?> type) {
        return fields(type).toList();
    }

    private static Stream<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .flatMap(RecordFields::fields);
    }

    private static Stream<String> fields(RecordComponent part) {
        if (!part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) return Stream.of(part.getName());
        var ignored = part.getAccessor().getAnnotation(JsonIgnoreProperties.class);
        Set<String> left = ignored == null ? Set.of() : Set.of(ignored.value());
        return fields(part.getType()).filter(field -> !left.contains(field));
    }
}
