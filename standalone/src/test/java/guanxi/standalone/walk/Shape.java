package guanxi.standalone.walk;

import guanxi.standalone.walk.Document.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares something that is sent or answered with the schema that the document gives for it. */
final class Shape {
    private final Document document;
    private final List<String> differences = new ArrayList<>();

    private Shape(Document document) {
        this.document = document;
    }

    static List<String> differences(Operation operation, JsonNode schema, JsonNode value) {
        return differences(operation.document(), schema, value, operation.toString());
    }

    /** @param at what the value is of, for people */
    static List<String> differences(Document document, JsonNode schema, JsonNode value, String at) {
        var shape = new Shape(document);
        shape.compare(schema, value, at);
        return shape.differences.stream().distinct().toList();
    }

    private void compare(JsonNode described, JsonNode value, String at) {
        JsonNode schema = document.meant(described);
        if (schema.isMissingNode() || schema.isBoolean() && !schema.asBoolean()) {
            differences.add(at + ": not described");
        } else if (schema.isBoolean()) {
            return;
        } else if (!types(value).contains(schema.path("type").asString(""))) {
            differences.add(
                    at + ": " + value + " is not a " + schema.path("type").asString("thing without a type"));
        } else if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            differences.add(at + ": " + value + " is none of " + schema.get("enum"));
        } else if (value.isArray()) {
            value.forEach(item -> compare(schema.path("items"), item, at + "[]"));
        } else if (value.isObject()) {
            fields(schema, value, at);
        } else if (!isWritten(schema, value)) {
            differences.add(at + ": " + value + " is not written as in " + schema);
        }
    }

    private void fields(JsonNode schema, JsonNode value, String at) {
        schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(field -> !value.has(field))
                .forEach(field -> differences.add(at + "." + field + " is required and not there"));
        value.propertyStream().forEach(field -> {
            JsonNode named = schema.path("properties").path(field.getKey());
            compare(
                    named.isMissingNode() ? schema.path("additionalProperties") : named,
                    field.getValue(),
                    at + "." + field.getKey());
        });
    }

    private static boolean isWritten(JsonNode schema, JsonNode value) {
        if (value.isNumber()) return isWithin(schema, value.decimalValue());
        String text = value.asString();
        boolean matches =
                !schema.has("pattern") || text.matches(schema.get("pattern").asString());
        return matches && isReadAs(schema.path("format").asString(""), text);
    }

    private static boolean isWithin(JsonNode schema, BigDecimal number) {
        return (!schema.has("minimum") || number.compareTo(schema.get("minimum").decimalValue()) >= 0)
                && (!schema.has("maximum")
                        || number.compareTo(schema.get("maximum").decimalValue()) <= 0);
    }

    private static boolean isReadAs(String format, String text) {
        try {
            if (format.equals("date")) LocalDate.parse(text);
            if (format.equals("date-time")) OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeParseException another) {
            return false;
        }
    }

    private static Set<String> types(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> Set.of("object");
            case ARRAY -> Set.of("array");
            case STRING -> Set.of("string");
            case BOOLEAN -> Set.of("boolean");
            case NUMBER -> value.isIntegralNumber() ? Set.of("integer", "number") : Set.of("number");
            default -> Set.of();
        };
    }
}
