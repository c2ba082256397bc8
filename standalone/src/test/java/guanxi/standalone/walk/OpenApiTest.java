package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.access.Endpoint;
import guanxi.platform.access.Role;
import guanxi.platform.access.Scope;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.walk.Document.Operation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What other programs are told of the API, by every service's document: whole, true, and with a sentence and an example for everything. */
class OpenApiTest {
    private static final Path SAMPLE = Path.of("src", "test", "resources", "samples", "2026-06");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @TempDir
    static Path data;

    private static final JsonMapper JSON = new JsonMapper();
    private static final Asker ASKER = new Asker();
    private static final List<Document> DOCUMENTS = new ArrayList<>();
    private static RunningHouse house;

    @BeforeAll
    static void importTheMonth() {
        house = new RunningHouse(data);
        house.importFolder(SAMPLE);
        Tables.all().forEach((service, table) -> {
            var answer = ASKER.send(house.url(), null, Ask.get("/api/" + Tables.context(table) + "/openapi"));
            assertThat(answer.status()).as(service + " " + answer.shown()).isEqualTo(200);
            DOCUMENTS.add(new Document(service, Tables.context(table), answer.json()));
        });
        house.get("manager", "/api/visits");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void every_line_of_the_access_tables_is_described_and_nothing_that_nobody_may() {
        for (Document document : DOCUMENTS) {
            var described = document.operations().stream().map(o -> o.method() + " " + o.path());
            var lines = lines(document).map(e -> e.method() + " " + e.path());
            assertThat(described).as(document.service()).containsExactlyInAnyOrderElementsOf(lines.toList());
        }
    }

    @Test
    void every_operation_has_a_sentence() {
        assertThat(operations(o -> o.json().path("summary").asString("").length() < 8))
                .isEmpty();
    }

    @Test
    void nobody_is_asked_for_what_the_service_finds_itself() {
        assertThat(operations(o -> o.parameters().anyMatch(p -> p.path("schema").has("$ref"))))
                .isEmpty();
        for (Document document : DOCUMENTS) {
            assertThat(document.json().at("/components/schemas").propertyNames())
                    .as(document.service())
                    .doesNotContain("Caller", "Paging", "Reach");
        }
    }

    @Test
    void every_list_that_has_a_next_page_takes_a_limit_and_the_place_to_go_on() {
        assertThat(operations(o -> {
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
        for (Document document : DOCUMENTS) {
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
        assertThat(operations(o -> o.json().has("security"))).isEmpty();
    }

    @Test
    void every_operation_says_how_it_is_refused() {
        assertThat(operations(o -> !codes(o, 401).contains("TOKEN_NOT_ACCEPTED")))
                .isEmpty();
        assertThat(operations(o -> !codes(o, 403).contains("ROLE_NOT_ALLOWED"))).isEmpty();
        assertThat(operations(o -> line(o).grants().values().stream().anyMatch(s -> s != Scope.DEPARTMENT)
                        != codes(o, 403).contains("OUT_OF_REACH")))
                .isEmpty();
        assertThat(operations(o -> codes(o, 429).isEmpty() || codes(o, 503).isEmpty()))
                .isEmpty();
        assertThat(operations(o ->
                        (o.body() != null || o.parameters("query").findAny().isPresent())
                                && !codes(o, 400).contains("FIELD_INVALID")))
                .isEmpty();
        assertThat(operations(o -> takes(o, "If-Match") != codes(o, 412).contains("VERSION_IS_STALE")
                        && !o.method().equals("POST")))
                .isEmpty();
        assertThat(operations(o -> takes(o, "Idempotency-Key") != codes(o, 422).contains("IDEMPOTENCY_KEY_REUSED")))
                .isEmpty();
        assertThat(operations(o -> takes(o, "Prefer") != codes(o, 503).contains("VIEW_IS_BEHIND")))
                .isEmpty();
    }

    @Test
    void a_command_names_the_rules_of_its_service() {
        assertThat(codes(operation("PUT", "/api/visits/{visitId}/start"), 409))
                .contains("A_VISIT_STARTS_AFTER_A_SIGN_IN", "ALREADY_RECORDED_DIFFERENTLY")
                .doesNotContain("ONLY_AN_OPEN_REQUEST_IS_APPROVED", "THE_VIEW_IS_BEING_REBUILT");
        assertThat(codes(operation("POST", "/api/evaluations/scorecards"), 400)).contains("UNKNOWN_SCORECARD");
        assertThat(codes(operation("PUT", "/api/visits/operations/views/{view}/rebuild"), 409))
                .contains("THE_VIEW_IS_BEING_REBUILT");
        assertThat(codes(operation("GET", "/api/history/feed"), 409)).contains("HISTORY_WAS_REPLACED");
        assertThat(codes(operation("GET", "/api/history/aggregates/{aggregateId}"), 409))
                .isEmpty();
    }

    @Test
    void every_parameter_and_every_field_has_a_sentence() {
        var without = new ArrayList<String>();
        operations().forEach(o -> o.parameters()
                .filter(p -> p.path("description").asString("").isBlank())
                .forEach(p -> without.add(o + ", " + p.path("name").asString())));
        DOCUMENTS.forEach(document -> document.json()
                .at("/components/schemas")
                .propertyStream()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .propertyStream()
                        .filter(f ->
                                f.getValue().path("description").asString("").isBlank())
                        .forEach(f -> without.add(document.service() + ": " + schema.getKey() + "." + f.getKey()))));
        assertThat(without).isEmpty();
    }

    @Test
    void a_field_that_stands_in_several_kinds_of_things_is_described_in_each_as_it_is_there() {
        var schemas = DOCUMENTS.stream()
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
        assertThat(operations(o -> o.body() != null && !isWhole(o.body().path("example"))))
                .isEmpty();
        assertThat(operations(o -> o.parameters("path")
                        .anyMatch(p -> p.path("example").asString("").isEmpty())))
                .isEmpty();
    }

    @Test
    void an_example_is_one_of_the_values_that_are_allowed() {
        assertThat(operations(o -> o.parameters()
                        .filter(p -> p.has("example") && p.path("schema").has("enum"))
                        .anyMatch(
                                p -> p.path("schema").path("enum").valueStream().noneMatch(p.get("example")::equals))))
                .isEmpty();
    }

    @Test
    void a_document_is_well_formed() {
        for (Document document : DOCUMENTS) {
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
        assertThat(operations(o -> o.json().path("responses").isEmpty())).isEmpty();
        assertThat(operations(o -> !PLACEHOLDER
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

    @Test
    void what_clients_are_made_from_is_what_the_services_say() throws IOException {
        for (Document document : DOCUMENTS) {
            ObjectNode anywhere = document.json().deepCopy().asObject().without("servers");
            RecordedJson.mustBe(document.context(), anywhere, house.url());
        }
        RecordedJson.mustBe("codes", house.get("manager", "/api/codes").body(), house.url());
    }

    @Test
    void what_is_asked_is_answered_as_described_and_every_example_is_understood() {
        var differences = new ArrayList<String>();
        askEverything(differences);
        operations().filter(o -> !o.method().equals("GET")).forEach(o -> compare(o, send(o, true), differences));
        house.get("manager", "/api/visits");
        askEverything(differences);
        assertThat(differences).isEmpty();
    }

    @Test
    void a_body_is_refused_without_what_is_required_and_taken_without_what_is_not() {
        var wrong = new ArrayList<String>();
        operations().filter(Operation::takesJson).forEach(o -> Omission.ofEach(o)
                .forEach(omission -> {
                    var answer =
                            send(o, o.address(true), omission.body().toString().getBytes(StandardCharsets.UTF_8));
                    boolean missed = answer.status() == 400 && answer.code().equals("FIELD_MISSING");
                    if (missed != omission.ofRequired())
                        wrong.add(o + " without " + omission.field() + ": " + answer.shown());
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    @Timeout(60)
    void what_is_sent_again_and_again_is_what_is_described() throws Exception {
        var live = operation("GET", "/api/evaluations/dashboards/department/live");
        var request = HttpRequest.newBuilder(URI.create(house.url() + live.address(true)))
                .header("Authorization", "Bearer " + house.token("manager"))
                .build();
        try (var http = HttpClient.newHttpClient();
                var lines =
                        http.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            var data =
                    lines.filter(line -> line.startsWith("data:")).findFirst().orElseThrow();
            var schema = live.response(200).at("/content/text~1event-stream/schema");
            assertThat(Shape.differences(live, schema, JSON.readTree(data.substring("data:".length()))))
                    .isEmpty();
        }
    }

    private static void askEverything(List<String> differences) {
        operations().filter(o -> o.method().equals("GET")).forEach(o -> {
            compare(o, send(o, false), differences);
            compare(o, send(o, true), differences);
        });
    }

    /** An example may be refused by a rule, never because it cannot be read; and what answers has the shape that was promised. */
    private static void compare(Operation operation, Asker.Answer answer, List<String> differences) {
        boolean refused = answer.isProblem();
        if (refused && (answer.status() == 400 || answer.status() == 415 || answer.status() >= 500)) {
            differences.add(operation + ": " + answer.shown());
        } else if (refused && !codes(operation, answer.status()).contains(answer.code())) {
            differences.add(operation + ": not described, " + answer.shown());
        } else if (!refused && answer.json() != null) {
            differences.addAll(Shape.differences(operation, operation.answer(answer.status()), answer.json()));
        }
    }

    private static Asker.Answer send(Operation operation, boolean withFilters) {
        return send(operation, operation.address(withFilters), operation.body() == null ? null : example(operation));
    }

    /** @param body absent for none */
    private static Asker.Answer send(Operation operation, String address, byte[] body) {
        Ask ask = body == null
                ? Ask.without(operation.method(), address)
                : Ask.of(operation.method(), address, body, operation.bodyType());
        return ASKER.send(house.url(), house.token(somebody(line(operation))), ask);
    }

    private static byte[] example(Operation operation) {
        JsonNode example = operation.body().path("example");
        String text = example.isString() ? example.asString() : example.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Who may do it about anybody. */
    private static String somebody(Endpoint line) {
        Map<Role, Scope> grants = line.grants();
        return grants.keySet().stream()
                .filter(role -> grants.get(role) == Scope.DEPARTMENT)
                .min(Comparator.naturalOrder())
                .map(Role::key)
                .orElse("specialist:S001");
    }

    private static boolean isWhole(JsonNode example) {
        return !example.isMissingNode()
                && !example.isNull()
                && example.valueStream().allMatch(OpenApiTest::isWhole);
    }

    private static boolean takes(Operation operation, String header) {
        return operation
                .parameters("header")
                .anyMatch(p -> p.path("name").asString().equals(header));
    }

    private static List<String> codes(Operation operation, int status) {
        return operation.response(status).findValues("enum").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .toList();
    }

    private static Stream<Operation> operations() {
        return DOCUMENTS.stream().flatMap(document -> document.operations().stream());
    }

    private static List<String> operations(Predicate<Operation> wrong) {
        return operations().filter(wrong).map(Operation::toString).toList();
    }

    private static Operation operation(String method, String path) {
        return operations()
                .filter(o -> o.method().equals(method) && o.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Endpoint line(Operation operation) {
        return lines(operation.document())
                .filter(e -> e.method().equals(operation.method()) && e.path().equals(operation.path()))
                .findFirst()
                .orElse(new Endpoint(operation.method(), operation.path(), Map.of()));
    }

    /** Without those that the gateway does not pass on. */
    private static Stream<Endpoint> lines(Document document) {
        return Tables.all().get(document.service()).endpoints().stream()
                .filter(e -> e.path().startsWith("/api/"));
    }
}
