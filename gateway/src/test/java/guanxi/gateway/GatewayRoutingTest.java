package guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches which service, and what comes back from it: unchanged, but for what nobody may claim. */
class GatewayRoutingTest {

    private static final StubService CLIENT = new StubService("client");
    private static final StubService VISIT = new StubService("visit");
    private static final StubService EVALUATION = new StubService("evaluation");
    private static final StubService HOSPITALITY = new StubService("hospitality");
    private static final StubService HISTORY = new StubService("history");
    private static final StubService IDENTITY = new StubService("identity");
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway(Map.of(
                "services.client", CLIENT.url(),
                "services.visit", VISIT.url(),
                "services.evaluation", EVALUATION.url(),
                "services.hospitality", HOSPITALITY.url(),
                "services.history", HISTORY.url(),
                "services.identity", IDENTITY.url(),
                "limits.answer", "2s"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        for (StubService stub : new StubService[] {CLIENT, VISIT, EVALUATION, HOSPITALITY, HISTORY, IDENTITY}) {
            stub.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/clients/C001, client",
        "/api/clients, client",
        "/api/visits/V000123, visit",
        "/api/visits/territories, visit",
        "/api/visits/territories/N, evaluation",
        "/api/visits/territories/N/withdrawal, evaluation",
        "/api/visits/specialists/S001/team, evaluation",
        "/api/evaluations/2026-07, evaluation",
        "/api/hospitality/banquets, hospitality",
        "/api/history/events, history",
        "/api/codes, history",
        "/oauth2/jwks, identity",
        "/oauth2/token, identity",
        "/.well-known/openid-configuration, identity"
    })
    void each_prefix_reaches_its_service_with_the_whole_path(String path, String service) throws Exception {
        HttpResponse<String> answer = gateway.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"service\":\"" + service + "\"}");
    }

    @Test
    void a_territory_is_told_where_the_organisation_is_though_it_is_listed_elsewhere() throws Exception {
        HttpResponse<String> answer = gateway.send(
                gateway.request("/api/visits/territories").POST(BodyPublishers.ofString("{\"territory\":\"N\"}")));

        assertThat(answer.body()).isEqualTo("{\"service\":\"evaluation\"}");
        assertThat(EVALUATION.last().body()).isEqualTo("{\"territory\":\"N\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"specialists", "leave", "territories"})
    void a_form_of_the_organisation_is_imported_where_it_has_moved_to(String form) throws Exception {
        HttpResponse<String> answer = gateway.get("/api/visits/imports/" + form);

        assertThat(answer.body()).isEqualTo("{\"service\":\"evaluation\"}");
        assertThat(EVALUATION.last().uri()).isEqualTo("/api/evaluations/imports/" + form);
    }

    @Test
    void path_and_query_arrive_letter_by_letter() throws Exception {
        String path = "/api/clients/%E5%AE%A2%E6%88%B7%207?name=%E7%8E%8B+%2B&b=2&a=1&a=0&flag&percent=100%25";

        gateway.get(path);

        assertThat(CLIENT.last().uri()).isEqualTo(path);
    }

    @Test
    void authorization_and_the_department_s_headers_are_passed_on() throws Exception {
        gateway.send(gateway.request("/api/visits/V1")
                .setHeader("Authorization", "Bearer abc")
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"3\"")
                .header("Prefer", "wait=3")
                .PUT(BodyPublishers.ofString("{\"名\":1}")));

        StubService.Received received = VISIT.last();
        assertThat(received.method()).isEqualTo("PUT");
        assertThat(received.header("Authorization")).isEqualTo("Bearer abc");
        assertThat(received.header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(received.header("If-Match")).isEqualTo("\"3\"");
        assertThat(received.header("Prefer")).isEqualTo("wait=3");
        assertThat(received.header("Content-Length")).isEqualTo("9");
        assertThat(received.body()).isEqualTo("{\"名\":1}");
    }

    @Test
    void a_form_is_passed_on_unread() throws Exception {
        String form = "grant_type=client_credentials&scope=a+b&grant_type=again";

        gateway.send(gateway.request("/oauth2/token?grant_type=client_credentials")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));

        assertThat(IDENTITY.last().body()).isEqualTo(form);
    }

    @Test
    void headers_that_claim_an_identity_or_an_origin_are_dropped() throws Exception {
        gateway.send(gateway.request("/api/clients/C1")
                .header("X-User", "boss")
                .header("X-User-Roles", "director")
                .header("X-Forwarded-For", "8.8.8.8")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "host=evil.example"));

        StubService.Received received = CLIENT.last();
        assertThat(received.headers().keySet())
                .noneMatch(name -> name.toLowerCase().startsWith("x-user"))
                .noneMatch(name -> name.equalsIgnoreCase("Forwarded"))
                .noneMatch(name -> name.equalsIgnoreCase("X-Forwarded-Prefix"));
        assertThat(received.header("X-Forwarded-For")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(received.header("X-Forwarded-Host")).isEqualTo("localhost:" + gateway.port());
        assertThat(received.header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(received.header("X-Forwarded-Port")).isEqualTo(String.valueOf(gateway.port()));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 412, 422, 500, 503})
    void a_service_s_refusal_comes_through_with_its_body(int status) throws Exception {
        HOSPITALITY.on("/api/hospitality/refused/" + status, exchange -> {
            exchange.getResponseHeaders().set("X-Rule", "ONLY_A_HELD_VISIT_IS_REPORTED");
            HOSPITALITY.answer(exchange, status, "application/problem+json", "{\"code\":\"OF_THE_SERVICE\"}");
        });
        int before = HOSPITALITY.count();

        HttpResponse<String> answer = gateway.post("/api/hospitality/refused/" + status, "{}");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"code\":\"OF_THE_SERVICE\"}");
        assertThat(answer.headers().firstValue("X-Rule")).contains("ONLY_A_HELD_VISIT_IS_REPORTED");
        assertThat(HOSPITALITY.count()).isEqualTo(before + 1);
    }

    @Test
    void many_error_answers_do_not_open_the_breaker() throws Exception {
        EVALUATION.on(
                "/api/evaluations/broken", exchange -> EVALUATION.answer(exchange, 500, "application/json", "{}"));

        for (int i = 0; i < 30; i++) {
            assertThat(gateway.get("/api/evaluations/broken").body()).isEqualTo("{}");
        }

        assertThat(gateway.get("/api/evaluations/fine").statusCode()).isEqualTo(200);
    }

    @Test
    void conditional_reads_and_packed_bodies_are_left_alone() throws Exception {
        EVALUATION.on("/api/evaluations/packed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (var zip = new GZIPOutputStream(exchange.getResponseBody())) {
                zip.write("packed".getBytes(StandardCharsets.UTF_8));
            }
        });

        HttpResponse<String> answer =
                gateway.send(gateway.request("/api/evaluations/packed").header("If-None-Match", "\"7\""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
    }

    @Test
    void an_event_stream_flows_event_by_event_and_ends_with_its_reader() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch noticed = new CountDownLatch(1);
        HISTORY.on("/api/history/live", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            first.await(10, TimeUnit.SECONDS);
            try {
                exchange.getResponseBody().write("data: one\n\n".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                second.await(10, TimeUnit.SECONDS);
                for (int i = 0; i < 10_000; i++) {
                    exchange.getResponseBody().write("data: more\n\n".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                    noticed.await(5, TimeUnit.MILLISECONDS);
                }
            } catch (IOException gone) {
                noticed.countDown();
            }
        });

        var answer = gateway.client()
                .send(
                        gateway.request("/api/history/live")
                                .header("Accept", "text/event-stream")
                                .build(),
                        BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        first.countDown();
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: one");
        }
        second.countDown();

        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> noticed.getCount() == 0);
    }

    @Test
    void a_harmless_correlation_id_is_taken_over() throws Exception {
        HttpResponse<String> answer =
                gateway.send(gateway.request("/api/clients/C1").header("X-Correlation-Id", "order-2026-0001"));

        assertThat(answer.headers().allValues("X-Correlation-Id")).containsExactly("order-2026-0001");
        assertThat(CLIENT.last().header("X-Correlation-Id")).isEqualTo("order-2026-0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "has space in it", "<script>alert(1)</script>"})
    void a_harmful_correlation_id_is_replaced(String given) throws Exception {
        HttpResponse<String> answer =
                gateway.send(gateway.request("/api/clients/C1").header("X-Correlation-Id", given));

        String used = answer.headers().firstValue("X-Correlation-Id").orElseThrow();
        assertThat(used).matches("[0-9a-f-]{36}");
        assertThat(CLIENT.last().header("X-Correlation-Id")).isEqualTo(used);
    }
}
