package guanxi.standalone.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests, waits for none of them longer than it must, and reads no stream to an end that it does not have. */
final class Asker {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** @param json absent where the body is not JSON */
    record Answer(int status, String contentType, String text, JsonNode json) {
        String code() {
            return json == null || !json.hasNonNull("code")
                    ? null
                    : json.get("code").asString();
        }

        boolean isProblem() {
            return contentType.startsWith("application/problem+json");
        }

        String shown() {
            return status + " " + contentType + " " + text.substring(0, Math.min(text.length(), 300));
        }
    }

    /** @param token absent for none */
    Answer send(String url, String token, Ask ask) {
        var body = ask.body() == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(ask.body());
        var request = HttpRequest.newBuilder(URI.create(url + ask.path()))
                .timeout(PATIENCE)
                .method(ask.method(), body);
        if (!ask.headers().isEmpty()) request.headers(ask.headers().toArray(String[]::new));
        if (token != null) request.header("Authorization", "Bearer " + token);
        try {
            return read(http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(ask.method() + " " + ask.path(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer read(HttpResponse<InputStream> response) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        try (InputStream content = response.body()) {
            boolean endless = type.startsWith("text/event-stream");
            String text = endless ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), type, text, type.contains("json") ? json(text) : null);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException notJson) {
            throw new AssertionError("This is said to be JSON: " + text, notJson);
        }
    }
}
