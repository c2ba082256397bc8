package guanxi.standalone.walk;

import guanxi.standalone.walk.Document.Operation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The example of a body without one of its fields, however deep. */
record Omission(String field, boolean ofRequired, JsonNode body) {

    static List<Omission> ofEach(Operation operation) {
        var found = new ArrayList<Omission>();
        JsonNode body = operation.body();
        collect(operation.document(), body.path("schema"), body.path("example"), "", body.path("example"), found);
        return found;
    }

    private static void collect(
            Document document, JsonNode schema, JsonNode part, String at, JsonNode whole, List<Omission> found) {
        JsonNode meant = document.meant(schema);
        if (part.isArray() && !part.isEmpty())
            collect(document, meant.path("items"), part.get(0), at + "/0", whole, found);
        if (!part.isObject()) return;
        part.propertyNames().forEach(name -> {
            var body = whole.deepCopy();
            ((ObjectNode) body.at(at)).remove(name);
            boolean required = meant.path("required").valueStream().anyMatch(field -> field.asString()
                    .equals(name));
            found.add(new Omission(at + "/" + name, required, body));
            collect(document, meant.path("properties").path(name), part.get(name), at + "/" + name, whole, found);
        });
    }
}
