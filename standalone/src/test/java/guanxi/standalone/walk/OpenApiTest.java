package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.platform.access.Endpoint;
import guanxi.platform.access.Role;
import guanxi.platform.access.Scope;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.ToldMonth;
import guanxi.standalone.walk.Document.Operation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether what other programs are told of the API is what the services say, and what they do. */
class OpenApiTest {

    @TempDir
    static Path data;

    private static final JsonMapper JSON = new JsonMapper();
    private static final Asker ASKER = new Asker();
    private static final Documents DOCUMENTS = Documents.recorded();
    private static RunningHouse house;

    @BeforeAll
    static void tellTheMonth() {
        house = ToldMonth.in(data);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void what_clients_are_made_from_is_what_the_services_say() throws IOException {
        for (Document recorded : DOCUMENTS.all()) {
            var served = written("/api/" + recorded.context() + "/openapi");
            assertThat(served.status())
                    .as(recorded.service() + " " + served.shown())
                    .isEqualTo(200);
            RecordedJson.mustBe(recorded.context(), served.json().asObject().without("servers"), house.url());
        }
        RecordedJson.mustBe("codes", house.get("manager", "/api/codes").body(), house.url());
    }

    @Test
    void what_is_asked_is_answered_as_described_and_every_example_is_understood() {
        var differences = new ArrayList<String>();
        askEverything(differences);
        DOCUMENTS
                .operations()
                .filter(o -> !o.method().equals("GET"))
                .forEach(o -> compare(o, send(o, true), differences));
        house.get("manager", "/api/visits");
        askEverything(differences);
        assertThat(differences).isEmpty();
    }

    @Test
    void a_body_is_refused_without_what_is_required_and_taken_without_what_is_not() {
        var wrong = new ArrayList<String>();
        DOCUMENTS.operations().filter(Operation::takesJson).forEach(o -> Omission.ofEach(o)
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
        var live = DOCUMENTS.operation("GET", "/api/evaluations/dashboards/department/live");
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

    /** A document is written when it is first asked for, which takes a busy machine longer than the gateway waits. */
    private static Asker.Answer written(String document) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> ASKER.send(house.url(), null, Ask.get(document)), answer -> !"SERVICE_TIMEOUT"
                        .equals(answer.code()));
    }

    private static void askEverything(List<String> differences) {
        DOCUMENTS.operations().filter(o -> o.method().equals("GET")).forEach(o -> {
            compare(o, send(o, false), differences);
            compare(o, send(o, true), differences);
        });
    }

    /** An example may be refused by a rule, never because it cannot be read; and what answers has the shape that was promised. */
    private static void compare(Operation operation, Asker.Answer answer, List<String> differences) {
        boolean refused = answer.isProblem();
        boolean unreadable = answer.status() == 400 || answer.status() == 415 || answer.status() >= 500;
        if (refused && unreadable && !isWithoutFont(answer)) {
            differences.add(operation + ": " + answer.shown());
        } else if (refused && !operation.codes(answer.status()).contains(answer.code())) {
            differences.add(operation + ": not described, " + answer.shown());
        } else if (!refused && answer.json() != null) {
            differences.addAll(Shape.differences(operation, operation.answer(answer.status()), answer.json()));
        }
    }

    /** A developer's desk may have none; a continuous integration has one. */
    private static boolean isWithoutFont(Asker.Answer answer) {
        return "A_FONT_IS_MISSING".equals(answer.code()) && System.getenv("CI") == null;
    }

    private static Asker.Answer send(Operation operation, boolean withFilters) {
        return send(operation, operation.address(withFilters), operation.body() == null ? null : example(operation));
    }

    /** @param body absent for none */
    private static Asker.Answer send(Operation operation, String address, byte[] body) {
        Ask ask = body == null
                ? Ask.without(operation.method(), address)
                : Ask.of(operation.method(), address, body, operation.bodyType());
        return ASKER.send(house.url(), house.token(somebody(Tables.line(operation))), ask);
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
}
