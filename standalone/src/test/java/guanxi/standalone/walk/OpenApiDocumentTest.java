package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.access.Scope;
import guanxi.standalone.walk.Document.Operation;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What other programs are told of the API: whole, and with a sentence and an example for everything. That it is true is for {@link OpenApiTest}. */
class OpenApiDocumentTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Documents DOCUMENTS = Documents.recorded();

    @Test
    void every_line_of_the_access_tables_is_described_and_nothing_that_nobody_may() {
        for (Document document : DOCUMENTS.all()) {
            var described = document.operations().stream().map(o -> o.method() + " " + o.path());
            var lines = Tables.lines(document).map(e -> e.method() + " " + e.path());
            assertThat(described).as(document.service()).containsExactlyInAnyOrderElementsOf(lines.toList());
        }
    }

    @Test
    void every_operation_has_a_sentence() {
        assertThat(DOCUMENTS.wrong(o -> o.json().path("summary").asString("").length() < 8))
                .isEmpty();
    }

    @Test
    void nobody_is_asked_for_what_the_service_finds_itself() {
        assertThat(DOCUMENTS.wrong(
                        o -> o.parameters().anyMatch(p -> p.path("schema").has("$ref"))))
                .isEmpty();
        for (Document document : DOCUMENTS.all()) {
            assertThat(document.json().at("/components/schemas").propertyNames())
                    .as(document.service())
                    .doesNotContain("Caller", "Paging", "Reach");
        }
    }

    @Test
    void every_list_that_has_a_next_page_takes_a_limit_and_the_place_to_go_on() {
        assertThat(DOCUMENTS.wrong(o -> {
                    JsonNode schema = o.json().at("/responses/200/content/application~1json/schema");
                    JsonNode answer = schema.has("$ref")
                            ? o.document().resolve(schema.get("$ref").asString())
                            : schema;
                    var query = o.parameters("query")
                            .map(p -> p.path("name").asString())
                            .toList();
                    boolean paged = answer.path("properties").has("next");
                    boolean goesOn = query.contains("cursor") != query.contains("after");
                    return paged != query.contains("limit") || paged != goesOn;
                }))
                .isEmpty();
    }

    @Test
    void every_operation_needs_a_token() {
        for (Document document : DOCUMENTS.all()) {
            JsonNode schemes = document.json().at("/components/securitySchemes");
            assertThat(schemes.valueStream()
                            .map(s -> s.path("scheme").asString("") + " "
                                    + s.path("bearerFormat").asString("")))
                    .as(document.service())
                    .contains("bearer JWT");
            assertThat(document.json().path("security").isEmpty()).isFalse();
            document.json().path("security").forEach(need -> assertThat(schemes.propertyNames())
                    .containsAll(need.propertyNames()));
        }
        assertThat(DOCUMENTS.wrong(o -> o.json().has("security"))).isEmpty();
    }

    @Test
    void every_operation_says_how_it_is_refused() {
        assertThat(DOCUMENTS.wrong(o -> !o.codes(401).contains("TOKEN_NOT_ACCEPTED")))
                .isEmpty();
        assertThat(DOCUMENTS.wrong(o -> !o.codes(403).contains("ROLE_NOT_ALLOWED")))
                .isEmpty();
        assertThat(DOCUMENTS.wrong(
                        o -> Tables.line(o).grants().values().stream().anyMatch(s -> s != Scope.DEPARTMENT)
                                != o.codes(403).contains("OUT_OF_REACH")))
                .isEmpty();
        assertThat(DOCUMENTS.wrong(o -> o.codes(429).isEmpty() || o.codes(503).isEmpty()))
                .isEmpty();
        assertThat(DOCUMENTS.wrong(o ->
                        (o.body() != null || o.parameters("query").findAny().isPresent())
                                && !o.codes(400).contains("FIELD_INVALID")))
                .isEmpty();
        assertThat(DOCUMENTS.wrong(o -> o.takes("If-Match") != o.codes(412).contains("VERSION_IS_STALE")
                        && !o.method().equals("POST")))
                .isEmpty();
        assertThat(DOCUMENTS.wrong(
                        o -> o.takes("Idempotency-Key") != o.codes(422).contains("IDEMPOTENCY_KEY_REUSED")))
                .isEmpty();
        assertThat(DOCUMENTS.wrong(o -> o.takes("Prefer") != o.codes(503).contains("VIEW_IS_BEHIND")))
                .isEmpty();
    }

    @Test
    void a_command_names_the_rules_of_its_service() {
        assertThat(DOCUMENTS.operation("PUT", "/api/visits/{visitId}/start").codes(409))
                .contains("A_VISIT_STARTS_AFTER_A_SIGN_IN", "ALREADY_RECORDED_DIFFERENTLY")
                .doesNotContain("ONLY_AN_OPEN_REQUEST_IS_APPROVED", "THE_VIEW_IS_BEING_REBUILT");
        assertThat(DOCUMENTS.operation("POST", "/api/evaluations/scorecards").codes(400))
                .contains("UNKNOWN_SCORECARD");
        assertThat(DOCUMENTS
                        .operation("PUT", "/api/visits/operations/views/{view}/rebuild")
                        .codes(409))
                .contains("THE_VIEW_IS_BEING_REBUILT");
        assertThat(DOCUMENTS.operation("GET", "/api/history/feed").codes(409)).contains("HISTORY_WAS_REPLACED");
        assertThat(DOCUMENTS
                        .operation("GET", "/api/history/aggregates/{aggregateId}")
                        .codes(409))
                .isEmpty();
    }

    @Test
    void every_parameter_and_every_field_has_a_sentence() {
        var without = new ArrayList<String>();
        DOCUMENTS.operations().forEach(o -> o.parameters()
                .filter(p -> p.path("description").asString("").isBlank())
                .forEach(p -> without.add(o + ", " + p.path("name").asString())));
        DOCUMENTS
                .fields()
                .filter(f -> f.schema().path("description").asString("").isBlank())
                .forEach(f -> without.add(f.at()));
        assertThat(without).isEmpty();
    }

    @Test
    void a_field_that_stands_in_several_kinds_of_things_is_described_in_each_as_it_is_there() {
        var schemas = DOCUMENTS.all().stream()
                .filter(document -> document.service().equals("client"))
                .findFirst()
                .orElseThrow()
                .json()
                .at("/components/schemas");
        assertThat(Stream.of("NamedContact", "KnownContact", "ContactItem")
                        .map(kind -> schemas.at("/" + kind + "/properties/name/description")
                                .asString()))
                .containsExactly(
                        "His name; another name is another person.", "His name, as it is in the file.", "His name.");
    }

    @Test
    void every_body_and_every_place_in_a_path_has_an_example() {
        assertThat(DOCUMENTS.wrong(o -> o.body() != null && !isWhole(o.body().path("example"))))
                .isEmpty();
        assertThat(DOCUMENTS.wrong(o -> o.parameters("path")
                        .anyMatch(p -> p.path("example").asString("").isEmpty())))
                .isEmpty();
    }

    @Test
    void an_example_is_one_of_the_values_that_are_allowed() {
        assertThat(DOCUMENTS.wrong(o -> o.parameters()
                        .filter(p -> p.has("example") && p.path("schema").has("enum"))
                        .anyMatch(
                                p -> p.path("schema").path("enum").valueStream().noneMatch(p.get("example")::equals))))
                .isEmpty();
    }

    @Test
    void a_document_is_well_formed() {
        for (Document document : DOCUMENTS.all()) {
            assertThat(document.json().path("openapi").asString()).startsWith("3.1");
            assertThat(document.json().at("/info/title").asString()).startsWith("Guanxi");
            assertThat(document.all("$ref").stream().map(JsonNode::asString).filter(r -> document.resolve(r)
                            .isMissingNode()))
                    .as(document.service())
                    .isEmpty();
            assertThat(document.operations().stream().map(Operation::id))
                    .as(document.service())
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.matches("[a-z][A-Za-z]+"), "is a name and not a number");
        }
        assertThat(DOCUMENTS.wrong(o -> o.json().path("responses").isEmpty())).isEmpty();
        assertThat(DOCUMENTS.wrong(o -> !PLACEHOLDER
                        .matcher(o.path())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet())
                        .equals(o.parameters("path")
                                .filter(p -> p.path("required").asBoolean())
                                .map(p -> p.path("name").asString())
                                .collect(Collectors.toSet()))))
                .isEmpty();
    }

    private static boolean isWhole(JsonNode example) {
        return !example.isMissingNode()
                && !example.isNull()
                && example.valueStream().allMatch(OpenApiDocumentTest::isWhole);
    }
}
