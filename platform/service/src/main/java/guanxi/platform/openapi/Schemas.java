package guanxi.platform.openapi;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.stream.Stream;

/** Schemas of OpenAPI 3.1, and what they are. */
final class Schemas {
    private static final String COMPONENTS = "#/components/schemas/";

    private Schemas() {}

    static Schema<?> of(String type) {
        var schema = new Schema<>(SpecVersion.V31);
        schema.setType(type);
        schema.addType(type);
        return schema;
    }

    /** Whatever it says. */
    static Schema<?> anyObject() {
        return of("object").additionalProperties(true);
    }

    static Schema<?> text(String pattern, String example) {
        Schema<?> schema = of("string").pattern(pattern);
        schema.setExample(example);
        return schema;
    }

    static Schema<?> ref(String name) {
        return new Schema<>(SpecVersion.V31).$ref(COMPONENTS + name);
    }

    static Schema<?> oneOf(List<String> texts) {
        Schema<Object> schema = new Schema<>(SpecVersion.V31);
        schema.addType("string");
        schema.setEnum(List.copyOf(texts));
        return schema;
    }

    static Schema<?> both(Schema<?> one, Schema<?> other) {
        return new Schema<>(SpecVersion.V31).allOf(List.of(one, other));
    }

    /** The name of the component that it refers to; null if it is written out. */
    static String refersTo(Schema<?> schema) {
        return schema.get$ref() == null ? null : schema.get$ref().substring(COMPONENTS.length());
    }

    /** One text, number, or yes or no. */
    static boolean isOneValue(Schema<?> schema) {
        return Stream.of("string", "integer", "number", "boolean").anyMatch(type -> is(schema, type));
    }

    static boolean is(Schema<?> schema, String type) {
        return type.equals(schema.getType())
                || schema.getTypes() != null && schema.getTypes().contains(type);
    }
}
