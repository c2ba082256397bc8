package guanxi.standalone;

import guanxi.standalone.cli.Cli;
import guanxi.standalone.house.DemoSecret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a house as anybody would: through its gateway, with real tokens. */
public class Asking {
    /** How the paths of each service begin, behind {@code /api/}. */
    public static final List<String> CONTEXTS = List.of("visits", "clients", "evaluations", "hospitality", "history");

    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String url;

    /** An answer; the body is absent where it is not JSON. */
    public record Answer(int status, JsonNode body, HttpResponse<byte[]> response) {
        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public String code() {
            return body == null || !body.has("code") ? null : body.get("code").asString();
        }
    }

    public Asking(String url) {
        this.url = url;
    }

    public String url() {
        return url;
    }

    /** @param who a role, or a role and a specialist as in {@code specialist:S001} */
    public String token(String who) {
        return tokens.computeIfAbsent(who, asked -> {
            String[] parts = asked.split(":");
            String form = "grant_type=client_credentials&client_secret=guanxi-demo&client_id=demo-" + parts[0]
                    + (parts.length > 1 ? "&as=" + parts[1] : "");
            var answer = send(HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
            return answer.body().get("access_token").asString();
        });
    }

    /** Waits until the views have seen all that is recorded. */
    public Answer get(String who, String path) {
        return send(request(who, path).header("Prefer", "wait=20").GET());
    }

    /** Every page of a list. */
    public Stream<JsonNode> items(String who, String path) {
        var items = new ArrayList<JsonNode>();
        String page = path + (path.contains("?") ? "&" : "?") + "limit=200";
        String next = page;
        while (next != null) {
            var answer = get(who, next);
            if (answer.status() != 200) throw new IllegalStateException(next + ": " + answer.text());
            answer.body().get("items").forEach(items::add);
            JsonNode cursor = answer.body().get("next");
            next = cursor == null ? null : page + "&cursor=" + cursor.asString();
        }
        return items.stream();
    }

    public Answer send(String who, String method, String path, String json, String... headers) {
        var request = request(who, path).header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        var body = json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json);
        return send(request.method(method, body));
    }

    public Answer importForm(String who, String path, byte[] content) {
        return send(request(who, path)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    /** As {@code ./guanxi import}; answers what it printed. */
    public String importFolder(Path folder, Path journal) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Cli.run(
                DemoSecret.PUBLISHED,
                new String[] {"import", folder.toString(), "--url", url, "--journal", journal.toString()},
                out,
                out);
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The position of the newest event. */
    public long head() {
        return get("system", "/api/visits/operations/processors")
                .body()
                .get("items")
                .get(0)
                .get("head")
                .asLong();
    }

    public HttpRequest.Builder request(String who, String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path));
        return who == null ? request : request.header("Authorization", "Bearer " + token(who));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            boolean json = response.headers()
                    .firstValue("Content-Type")
                    .map(type -> type.contains("json"))
                    .orElse(false);
            return new Answer(response.statusCode(), json ? JSON.readTree(response.body()) : null, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
