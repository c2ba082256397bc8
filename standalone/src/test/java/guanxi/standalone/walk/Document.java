package guanxi.standalone.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The OpenAPI document of one service, as its readers take it.
 *
 * @param context how its paths begin, behind {@code /api/}
 */
record Document(String service, String context, JsonNode json) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head", "options");

    record Operation(Document document, String method, String path, JsonNode json) {
        @Override
        public String toString() {
            return document.service() + ": " + method + " " + path;
        }

        String id() {
            return json.path("operationId").asString("");
        }

        Stream<JsonNode> parameters() {
            return json.path("parameters").valueStream();
        }

        Stream<JsonNode> parameters(String in) {
            return parameters().filter(p -> p.path("in").asString().equals(in));
        }

        /** Of the body as most would send it: there is an example of that one. */
        JsonNode body() {
            return bodies().findFirst().map(Map.Entry::getValue).orElse(null);
        }

        boolean takesJson() {
            return json.at("/requestBody/content").has("application/json");
        }

        /** The schema of what is answered with this status. */
        JsonNode answer(int status) {
            return response(status).at("/content/application~1json/schema");
        }

        JsonNode response(int status) {
            return document.meant(json.path("responses").path(String.valueOf(status)));
        }

        /** The rules by which it is refused with this status. */
        List<String> codes(int status) {
            return response(status).findValues("enum").stream()
                    .flatMap(JsonNode::valueStream)
                    .map(JsonNode::asString)
                    .toList();
        }

        boolean takes(String header) {
            return parameters("header").anyMatch(p -> p.path("name").asString().equals(header));
        }

        String bodyType() {
            return bodies().findFirst().orElseThrow().getKey();
        }

        private Stream<Map.Entry<String, JsonNode>> bodies() {
            return json.at("/requestBody/content")
                    .propertyStream()
                    .sorted(Comparator.comparing(content -> !content.getValue().has("example")));
        }

        /** With the examples of its parameters. */
        String address(boolean withFilters) {
            String filled = path;
            var query = new ArrayList<String>();
            for (JsonNode parameter : parameters().toList()) {
                String name = parameter.path("name").asString();
                String example = parameter.path("example").asString("");
                if (parameter.path("in").asString().equals("path")) filled = filled.replace("{" + name + "}", example);
                boolean said = parameter.path("required").asBoolean(false) || withFilters && !example.isEmpty();
                if (parameter.path("in").asString().equals("query") && said) {
                    query.add(name + "=" + URLEncoder.encode(example, StandardCharsets.UTF_8));
                }
            }
            return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
        }
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        json.path("paths").propertyStream().forEach(path -> path.getValue()
                .propertyStream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .map(operation -> new Operation(
                        this, operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))
                .forEach(operations::add));
        return operations;
    }

    JsonNode resolve(String reference) {
        return json.at(reference.substring(1));
    }

    /** What is meant by a schema, which may only name another. */
    JsonNode meant(JsonNode schema) {
        return schema.has("$ref") ? resolve(schema.get("$ref").asString()) : schema;
    }

    /** Whatever it says under this name, however deep. */
    List<JsonNode> all(String name) {
        return json.findValues(name);
    }
}
