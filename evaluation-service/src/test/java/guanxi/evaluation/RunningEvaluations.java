package guanxi.evaluation;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service: told what other contexts recorded, and asked over HTTP by whoever is in the department. */
final class RunningEvaluations implements AutoCloseable {
    private static final String ROOT = "/api/evaluations";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final Issuer issuer = new Issuer();
    private final ConfigurableApplicationContext service;

    RunningEvaluations(Path data) {
        service = EvaluationService.builder()
                .run(
                        "--server.port=0",
                        "--guanxi.data=" + data,
                        "--guanxi.identity.issuer=" + issuer.url(),
                        "--guanxi.identity.jwks-uri=" + issuer.url() + "/jwks");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    EventStore history() {
        return service.getBean(EventStore.class);
    }

    void tell(String aggregate, long first, List<Object> events) {
        var messages = new DomainEventMessage<?>[events.size()];
        Arrays.setAll(messages, i -> new GenericDomainEventMessage<>("aggregate", aggregate, first + i, events.get(i)));
        history().publish(messages);
    }

    /** How many follow a live dashboard. */
    int lookers() {
        return (int) service.getBean(MeterRegistry.class)
                .get("guanxi.dashboards.live")
                .gauge()
                .value();
    }

    JsonNode shown(String path) throws Exception {
        return json(get(path));
    }

    HttpResponse<String> get(String path) throws Exception {
        return get(path, "manager", null);
    }

    HttpResponse<String> get(String path, String role, String specialist) throws Exception {
        return text(request(path, role, specialist).header("Prefer", "wait=20").GET());
    }

    HttpResponse<String> put(String path, String body) throws Exception {
        return text(request(path).PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        return text(request(path).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> imported(String form, String rows) throws Exception {
        return text(request("/imports/" + form)
                .setHeader("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(rows)));
    }

    HttpResponse<InputStream> live(String month) throws Exception {
        return HTTP.send(
                request("/dashboards/department/live?month=" + month).GET().build(), BodyHandlers.ofInputStream());
    }

    @Override
    public void close() {
        service.close();
        issuer.close();
    }

    private static HttpResponse<String> text(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return request(path, "manager", null);
    }

    private HttpRequest.Builder request(String path, String role, String specialist) {
        return HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + service.getEnvironment().getProperty("local.server.port") + ROOT + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + issuer.token(role, specialist));
    }
}
