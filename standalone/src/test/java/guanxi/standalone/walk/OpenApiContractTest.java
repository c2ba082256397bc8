package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.walk.Document.Operation;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a client can be made from the documents that are kept for it; that they are whole is for {@link OpenApiDocumentTest}, that they are true for {@link OpenApiTest}. */
class OpenApiContractTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Templates TEMPLATES = new Templates();
    private static final Documents DOCUMENTS = Documents.recorded();

    /** That begin what an operation is called. */
    private static final List<String> VERBS = List.of("""
            accept amend approve attach book call cancel change claim close complete confirm correct countersign draft draw drop end erase
            explain finalise follow give grant import join leave list mark merge move name open pass place plan print propose publish rate
            read rebuild record refuse register relocate reopen retry return review revise send separate set settle show sign start submit
            tell tick verify withdraw""".split("\\s"));

    @Test
    void an_operation_is_a_verb_and_what_it_is_done_to() {
        assertThat(DOCUMENTS.wrong(o -> VERBS.stream().noneMatch(verb -> isOf(verb, o))))
                .isEmpty();
        assertThat(VERBS.stream().filter(verb -> DOCUMENTS.operations().noneMatch(o -> isOf(verb, o))))
                .as("verbs that occur no more")
                .isEmpty();
    }

    @Test
    void what_is_called_alike_in_two_documents_is_what_several_services_have() {
        var ids = DOCUMENTS.operations().map(Operation::id).toList();
        var ofThePlatform = DOCUMENTS
                .operations()
                .filter(o -> o.path().contains("/operations/")
                        || o.path().contains("/imports/")
                        || o.path().endsWith("/deadlines"))
                .map(Operation::id);
        assertThat(ofThePlatform)
                .containsAll(ids.stream()
                        .filter(id -> Collections.frequency(ids, id) > 1)
                        .toList());
    }

    @Test
    void what_is_sent_in_the_walks_is_what_is_described() {
        assertThat(DOCUMENTS.operations().filter(Operation::takesJson).flatMap(o -> Stream.of(Target.values())
                        .map(target -> TEMPLATES.of(o.method(), o.path()).ask().apply(target))
                        .flatMap(ask -> differences(o, o.body(), JSON.readTree(ask.body())))))
                .isEmpty();
    }

    @Test
    void an_example_is_what_is_described() {
        assertThat(DOCUMENTS
                        .operations()
                        .filter(Operation::takesJson)
                        .flatMap(o -> differences(o, o.body(), o.body().path("example"))))
                .isEmpty();
        assertThat(DOCUMENTS.operations().flatMap(o -> o.parameters()
                        .filter(p -> p.has("example"))
                        .flatMap(p -> differences(o, p, p.path("example")))))
                .isEmpty();
        assertThat(DOCUMENTS
                        .fields()
                        .filter(field -> field.schema().has("example"))
                        .flatMap(field -> Shape.differences(
                                field.document(), field.schema(), field.schema().path("example"), field.at())
                                .stream()))
                .isEmpty();
        assertThat(DOCUMENTS.fields().filter(field -> field.schema().has("example")))
                .hasSizeGreaterThan(200);
    }

    @Test
    void a_refusal_is_told_apart_by_codes_that_are_said_in_words() {
        assertThat(refusals().flatMap(OpenApiContractTest::codes)).contains("A_VISIT_STARTS_AFTER_A_SIGN_IN");
        assertThat(refusals().flatMap(refusal -> codes(refusal)
                        .filter(code -> !refusal.path("description").asString().contains("- `" + code + "`: "))))
                .as("codes without a sentence")
                .containsOnly("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void nothing_is_an_object_of_which_nothing_is_said() {
        assertThat(DOCUMENTS
                        .fields()
                        .filter(field ->
                                field.schema().path("type").asString("").equals("object"))
                        .filter(field -> !field.schema().has("properties")
                                && !field.schema().has("additionalProperties"))
                        .map(Documents.Field::at))
                .isEmpty();
    }

    @Test
    void a_map_by_codes_says_which_there_are() {
        JsonNode byRule = DOCUMENTS
                .fields()
                .filter(field -> field.at().equals("evaluation: Standing.violationsByRule"))
                .map(Documents.Field::schema)
                .findFirst()
                .orElseThrow();
        assertThat(byRule.path("properties").propertyNames()).contains("OUTSIDE_TERRITORY", "EARLY_RETURN");
        assertThat(byRule.path("additionalProperties").asBoolean()).isFalse();
    }

    private static boolean isOf(String verb, Operation operation) {
        return operation.id().matches(verb + "[A-Z][A-Za-z]+");
    }

    /** @param described a body or a parameter */
    private static Stream<String> differences(Operation operation, JsonNode described, JsonNode value) {
        return Shape.differences(operation, described.path("schema"), value).stream();
    }

    private static Stream<JsonNode> refusals() {
        return DOCUMENTS.all().stream()
                .flatMap(document -> document.json().at("/components/responses").valueStream());
    }

    private static Stream<String> codes(JsonNode refusal) {
        return refusal.findValues("enum").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString);
    }
}
