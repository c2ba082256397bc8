package guanxi.standalone.walk;

import guanxi.standalone.walk.Document.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares an answer with the schema that the document gives for it. */
final class Shape {
    private final Document document;
    private final List<String> differences = new ArrayList<>();

    private Shape(Document document) {
        this.document = document;
    }

    static List<String> differences(Operation operation, int status, JsonNode answer) {
        var shape = new Shape(operation.document());
        JsonNode content =
                operation.json().path("responses").path(String.valueOf(status)).path("content");
        shape.compare(content.path("application/json").path("schema"), answer, operation.toString());
        return shape.differences.stream().distinct().toList();
    }

    private void compare(JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref")) {
            compare(document.resolve(schema.get("$ref").asString()), value, at);
        } else if (schema.isMissingNode()) {
            differences.add(at + ": not described");
        } else if (!types(value).contains(schema.path("type").asString(""))) {
            differences.add(
                    at + ": " + value + " is not a " + schema.path("type").asString("thing without a type"));
        } else if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            differences.add(at + ": " + value + " is none of " + schema.get("enum"));
        } else if (value.isArray()) {
            value.forEach(item -> compare(schema.path("items"), item, at + "[]"));
        } else if (value.isObject() && (schema.has("properties") || schema.has("additionalProperties"))) {
            schema.path("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .filter(field -> !value.has(field))
                    .forEach(field -> differences.add(at + "." + field + " is required and not there"));
            value.propertyStream().forEach(field -> {
                JsonNode described = schema.path("properties").path(field.getKey());
                compare(
                        described.isMissingNode() ? schema.path("additionalProperties") : described,
                        field.getValue(),
                        at + "." + field.getKey());
            });
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
