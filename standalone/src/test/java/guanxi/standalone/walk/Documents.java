package guanxi.standalone.walk;

import guanxi.standalone.walk.Document.Operation;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is told of the API, as it is kept for those who make a client from it. */
record Documents(List<Document> all) {

    /** @param at where it stands, for people */
    record Field(Document document, String at, JsonNode schema) {}

    static Documents recorded() {
        return new Documents(
                Tables.all().entrySet().stream().map(RecordedJson::document).toList());
    }

    Stream<Operation> operations() {
        return all.stream().flatMap(document -> document.operations().stream());
    }

    /** Of which something is true that should not be, by what people call them. */
    List<String> wrong(Predicate<Operation> what) {
        return operations().filter(what).map(Operation::toString).toList();
    }

    Operation operation(String method, String path) {
        return operations()
                .filter(o -> o.method().equals(method) && o.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    Stream<Field> fields() {
        return all.stream().flatMap(document -> document.json()
                .at("/components/schemas")
                .propertyStream()
                .flatMap(component -> component
                        .getValue()
                        .path("properties")
                        .propertyStream()
                        .map(field -> new Field(
                                document,
                                document.service() + ": " + component.getKey() + "." + field.getKey(),
                                field.getValue()))));
    }
}
