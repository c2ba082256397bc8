package guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GatewayLimitsTest {

    private static final StubService CLIENT = new StubService("client");
    private static final StubService EVALUATION = new StubService("evaluation");
    private static final StubService HOSPITALITY = new StubService("hospitality");
    private static final StubService HISTORY = new StubService("history");
    private static RunningGateway gateway;

    private CountDownLatch release = new CountDownLatch(0);

    @BeforeAll
    static void start() throws IOException {
        gateway = new RunningGateway(Map.ofEntries(
                Map.entry("services.client", CLIENT.url()),
                Map.entry("services.visit", "http://localhost:" + closedPort()),
                Map.entry("services.evaluation", EVALUATION.url()),
                Map.entry("services.hospitality", HOSPITALITY.url()),
                Map.entry("services.history", HISTORY.url()),
                Map.entry("limits.answer", "1s"),
                Map.entry("limits.imports", "4s"),
                Map.entry("limits.concurrent-calls", "4"),
                Map.entry("limits.import-body", "300KB"),
                Map.entry("limits.attachment-body", "200KB"),
                Map.entry("limits.body", "100KB")));
    }

    @AfterEach
    void let_go() {
        release.countDown();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        List.of(CLIENT, EVALUATION, HOSPITALITY, HISTORY).forEach(StubService::close);
    }

    @Test
    void who_prefers_chinese_is_told_in_chinese_which_service_is_down() throws Exception {
        HttpResponse<String> answer =
                gateway.send(gateway.request("/api/visits/V1").header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8"));

        JsonNode problem = RunningGateway.problem(answer);
        assertThat(problem.path("code").asString()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(problem.path("title").asString()).isEqualTo("暂时不可用");
        assertThat(problem.path("detail").asString()).isEqualTo("拜访服务暂时没有响应，请稍后重试。");
        assertThat(answer.headers().firstValue("Content-Language")).contains("zh");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Language");
    }

    @Test
    void a_service_that_is_down_is_said_to_be_down_and_then_left_in_peace() throws Exception {
        for (int i = 0; i < 12; i++) {
            HttpResponse<String> answer = gateway.post("/api/visits/V1", "{}");

            JsonNode problem = RunningGateway.problem(answer);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(problem.path("code").asString()).isEqualTo("SERVICE_UNAVAILABLE");
            assertThat(problem.path("service").asString()).isEqualTo("visit");
            assertThat(problem.path("correlationId").asString())
                    .isEqualTo(answer.headers().firstValue("X-Correlation-Id").orElseThrow());
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        }
        assertThat(gateway.metrics().body())
                .containsPattern("resilience4j_circuitbreaker_state\\{[^}]*name=\"visit\",state=\"open\"[^}]*} 1");
        assertThat(gateway.get("/api/clients/C1").statusCode()).isEqualTo(200);
    }

    @Test
    void a_late_answer_is_a_time_out_and_a_write_is_sent_once() throws Exception {
        release = new CountDownLatch(1);
        AtomicInteger arrived = new AtomicInteger();
        EVALUATION.on("/api/evaluations/late", exchange -> {
            arrived.incrementAndGet();
            release.await(10, TimeUnit.SECONDS);
        });

        HttpResponse<String> answer = gateway.post("/api/evaluations/late", "{}");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("SERVICE_TIMEOUT");
        assertThat(RunningGateway.problem(answer).path("service").asString()).isEqualTo("evaluation");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(arrived).hasValue(1);
    }

    @Test
    void an_import_and_a_live_stream_may_take_longer() throws Exception {
        for (String path : List.of("/api/evaluations/imports/assessments", "/api/evaluations/board/live")) {
            CountDownLatch never = new CountDownLatch(1);
            EVALUATION.on(path, exchange -> {
                never.await(1500, TimeUnit.MILLISECONDS);
                EVALUATION.answer(exchange, 200, "application/json", "{}");
            });

            assertThat(gateway.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void a_connection_that_breaks_before_the_answer_is_unavailable_and_a_write_is_sent_once() throws Exception {
        AtomicInteger arrived = new AtomicInteger();
        HISTORY.on("/api/history/breaks", exchange -> {
            arrived.incrementAndGet();
            throw new IOException("gone");
        });

        HttpResponse<String> answer = gateway.post("/api/history/breaks", "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(arrived).hasValue(1);
    }

    @Test
    void an_answer_that_breaks_off_early_is_a_problem_and_not_half_an_answer() throws Exception {
        HISTORY.on("/api/history/half", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"items\":[".getBytes());
            exchange.getResponseBody().flush();
            throw new IOException("gone");
        });

        HttpResponse<String> answer = gateway.get("/api/history/half");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("SERVICE_BROKE_OFF");
    }

    @Test
    void a_service_that_hangs_fills_only_its_own_places() throws Exception {
        release = new CountDownLatch(1);
        AtomicInteger arrived = new AtomicInteger();
        HOSPITALITY.on("/api/hospitality/hangs", exchange -> {
            arrived.incrementAndGet();
            release.await(10, TimeUnit.SECONDS);
        });
        List<CompletableFuture<HttpResponse<String>>> waiting = IntStream.range(0, 4)
                .mapToObj(i -> gateway.client()
                        .sendAsync(gateway.request("/api/hospitality/hangs").build(), BodyHandlers.ofString()))
                .toList();
        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAtomic(arrived, is(4));

        HttpResponse<String> refused = gateway.get("/api/hospitality/banquets");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(RunningGateway.problem(refused).path("code").asString()).isEqualTo("SERVICE_BUSY");
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(gateway.get("/api/clients/C1").statusCode()).isEqualTo(200);

        for (CompletableFuture<HttpResponse<String>> call : waiting) {
            assertThat(call.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(504);
        }
        assertThat(gateway.get("/api/hospitality/banquets").statusCode()).isEqualTo(200);
    }

    @Test
    void an_announced_body_over_the_limit_is_refused_before_it_is_read() throws Exception {
        int before = CLIENT.count();

        HttpResponse<String> answer = gateway.post("/api/clients", "x".repeat(200_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("REQUEST_TOO_LARGE");
        assertThat(CLIENT.count()).isEqualTo(before);
    }

    @Test
    void a_chunked_body_over_the_limit_is_refused_on_the_way() throws Exception {
        HttpResponse<String> answer = gateway.send(gateway.request("/api/clients")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[200_000]))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void a_chunked_body_within_the_limit_arrives_whole() throws Exception {
        gateway.send(gateway.request("/api/clients")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("y".repeat(90_000).getBytes()))));

        assertThat(CLIENT.last().body()).hasSize(90_000);
    }

    @Test
    void an_import_may_be_larger_than_another_body() throws Exception {
        HttpResponse<String> answer = gateway.post("/api/clients/imports/clients", "x".repeat(200_000));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(CLIENT.last().body()).hasSize(200_000);

        answer = gateway.post("/api/clients/imports/clients", "x".repeat(310_000));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void so_may_an_attachment_of_a_visit_and_nothing_else_of_one() throws Exception {
        HttpResponse<String> answer = gateway.post("/api/visits/V000001/attachments?kind=PHOTO", "x".repeat(150_000));
        assertThat(RunningGateway.problem(answer).path("code").asString())
                .as("it was passed on, where nobody is")
                .isEqualTo("SERVICE_UNAVAILABLE");

        answer = gateway.post("/api/visits/V000001/attachments?kind=PHOTO", "x".repeat(210_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("REQUEST_TOO_LARGE");

        answer = gateway.post("/api/visits/V000001/attachments/a1/withdrawal", "x".repeat(150_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        answer = gateway.post("/api/visits/attachments", "x".repeat(150_000));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_wish_for_events_does_not_buy_a_longer_wait() throws Exception {
        release = new CountDownLatch(1);
        EVALUATION.on("/api/evaluations/slow", exchange -> release.await(10, TimeUnit.SECONDS));

        HttpResponse<String> answer =
                gateway.send(gateway.request("/api/evaluations/slow").header("Accept", "text/event-stream"));

        assertThat(answer.statusCode()).isEqualTo(504);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
