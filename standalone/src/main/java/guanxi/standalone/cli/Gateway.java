package guanxi.standalone.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * Guanxi over HTTP. All that the command line sends may be sent twice, so what fails on the way is tried again; only a
 * gateway that never answered at all is given up at once, because then nothing is running.
 */
final class Gateway {
    static final int TRIES = 8;
    private static final Set<Integer> TEMPORARY = Set.of(429, 502, 503, 504);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI url;
    private final Pause pause;
    private boolean answeredBefore;

    Gateway(URI url, Pause pause) {
        this.url = url;
        this.pause = pause;
    }

    Answer get(String path, String token, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return send(request.timeout(Duration.ofMinutes(1)).build());
    }

    Answer postForm(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofMinutes(1))
                .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8))
                .build());
    }

    /** An import may wait for other contexts row by row; the gateway allows it ten minutes. */
    Answer postCsv(String path, String token, byte[] csv) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", Locale.getDefault().toLanguageTag())
                .timeout(Duration.ofMinutes(10))
                .POST(HttpRequest.BodyPublishers.ofByteArray(csv))
                .build());
    }

    private Answer send(HttpRequest request) {
        for (int attempt = 1; ; attempt++) {
            try {
                var response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                answeredBefore = true;
                var answer = new Answer(response.statusCode(), response.body());
                if (!TEMPORARY.contains(response.statusCode())) return answer;
                if (attempt == TRIES) throw new NotReachable(url + " is not ready: " + answer.reason(), null);
                pause.of(asTold(response, attempt));
            } catch (IOException broken) {
                boolean nobodyThere = broken instanceof ConnectException && !answeredBefore;
                if (nobodyThere || attempt == TRIES)
                    throw new NotReachable(url + " is not reachable: " + reason(broken), broken);
                pause.of(backOff(attempt));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new NotReachable("Interrupted while waiting for " + url, stopped);
            }
        }
    }

    private static Duration asTold(HttpResponse<?> response, int attempt) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(told -> told.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : told)
                .orElse(backOff(attempt));
    }

    private static Duration backOff(int attempt) {
        return Duration.ofMillis(250L << Math.min(attempt, 5));
    }

    private static String reason(IOException broken) {
        return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
    }
}
