package guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway answers by itself, and what it says with every answer. */
class GatewayDoorTest {
    private static final StubService CLIENT = new StubService("client");
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway(Map.of("services.client", CLIENT.url()));
        CLIENT.on("/api/clients/outspoken", exchange -> {
            exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
            exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
            exchange.getResponseHeaders().set("Server", "secret/1.0");
            CLIENT.answer(exchange, 200, "application/json", "{}");
        });
    }

    @AfterAll
    static void stop() {
        gateway.close();
        CLIENT.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/clients/outspoken", "/nowhere", "/docs", "/actuator/health"})
    void every_answer_carries_each_security_header_once(String path) throws Exception {
        var headers = gateway.get(path).headers();

        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
        if (path.startsWith("/api")) {
            assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere",
        "POST, /nowhere",
        "GET, /api/nothing",
        "DELETE, /api",
        "GET, /actuator/env",
        "GET, /error"
    })
    void an_unknown_path_is_a_problem_with_a_code(String method, String path) throws Exception {
        HttpResponse<String> answer = gateway.send(gateway.request(path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("NO_SUCH_PATH");
    }

    @Test
    void a_malformed_request_is_a_problem_too() throws Exception {
        try (Socket socket = new Socket("localhost", gateway.port())) {
            socket.getOutputStream()
                    .write("GET /api/clients/{bad} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("\"code\":\"REQUEST_NOT_READABLE\"")
                    .doesNotContain("<html");
        }
    }

    @Test
    void health_is_served_at_the_door_and_metrics_elsewhere() throws Exception {
        assertThat(gateway.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(gateway.get("/actuator/health/liveness").body()).contains("UP");
        assertThat(gateway.get("/actuator/health/readiness").body()).contains("UP");
        gateway.get("/api/clients/C1");
        assertThat(gateway.metrics().body()).contains("resilience4j_circuitbreaker_state");
        for (String path : List.of("/actuator/prometheus", "/actuator/info", "/actuator/beans", "/actuator")) {
            assertThat(gateway.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void unless_told_the_door_and_the_metrics_are_on_loopback_only() throws Exception {
        assertThat(gateway.metrics().statusCode()).isEqualTo(200);
        for (int port : gateway.ports()) {
            try (Socket socket = new Socket()) {
                var another = new InetSocketAddress("127.0.0.2", port);
                assertThatThrownBy(() -> socket.connect(another, 2_000)).isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void one_page_lists_the_documents_of_all_services() throws Exception {
        String page = gateway.get("/docs").headers().firstValue("Location").orElseThrow();

        assertThat(gateway.get(page.replaceFirst("https?://[^/]+", "")).body()).contains("swagger-ui");
        assertThat(gateway.get("/docs/swagger-ui/swagger-initializer.js").body())
                .as("sent with a page's own requests")
                .contains("X-XSRF-TOKEN");
        assertThat(gateway.get("/docs/openapi/swagger-config").body())
                .contains("/api/clients/openapi")
                .contains("/api/visits/openapi")
                .contains("/api/evaluations/openapi")
                .contains("/api/hospitality/openapi")
                .contains("/api/history/openapi");
    }
}
