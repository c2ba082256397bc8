package guanxi.proof.measure;

import guanxi.standalone.house.Addresses;
import guanxi.standalone.house.DemoSecret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a house takes from the start of its process to the first command. */
public final class FirstCommand {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(3);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);
    private static final AtomicInteger STARTS = new AtomicInteger();
    private final LocalDate day = FIRST_DAY.plusDays(STARTS.getAndIncrement());
    private final String url;
    private final HttpClient http = HttpClient.newHttpClient();

    private FirstCommand(String url) {
        this.url = url;
    }

    /**
     * @param command to which the port and the folder of the data are added
     * @param data fresh, or what a house before has left
     */
    public static double seconds(List<String> command, Path data) {
        int port = Addresses.freePort();
        var line = new ArrayList<>(command);
        line.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        long start = System.nanoTime();
        try (var house = Child.start(data.resolveSibling("start-" + port + ".log"), line)) {
            new FirstCommand("http://127.0.0.1:" + port).await(house);
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private void await(Child house) {
        String token = null;
        long end = System.nanoTime() + LONGEST_NANOS;
        while (System.nanoTime() < end && house.isAlive()) {
            if (token == null) token = token();
            if (token != null && isTaken(token)) return;
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        throw new IllegalStateException("The house took no command");
    }

    private String token() {
        String form = "grant_type=client_credentials&client_id=demo-manager&client_secret=" + DemoSecret.PUBLISHED;
        Matcher found = TOKEN.matcher(answer(
                request("/oauth2/token", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))));
        return found.find() ? found.group(1) : null;
    }

    /** A day of the calendar, because it needs nobody and nothing else; another one each time. */
    private boolean isTaken(String token) {
        return answer(request("/api/visits/calendar/" + day, "application/json")
                        .header("Authorization", "Bearer " + token)
                        .PUT(BodyPublishers.ofString("{\"kind\":\"HOLIDAY\",\"name\":\"New Year\"}")))
                .contains("\"version\"");
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Content-Type", type);
    }

    /** Empty while nobody answers. */
    private String answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException notYet) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
