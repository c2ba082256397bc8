package guanxi.proof;

import guanxi.platform.access.Caller;
import guanxi.platform.command.Commands;
import guanxi.platform.progress.Progress;
import guanxi.standalone.cli.Cli;
import guanxi.standalone.cli.DemoMonth;
import guanxi.standalone.house.Addresses;
import guanxi.standalone.house.DemoSecret;
import guanxi.standalone.house.OneJvm;
import guanxi.standalone.house.Options;
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
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** A house in this JVM, with the demo month in it, that is put to the test. */
public final class Trial implements AutoCloseable {
    private static final Duration CAUGHT_UP = Duration.ofMinutes(5);
    private static final Pattern ROWS_A_SECOND = Pattern.compile("(\\d+) rows a second");
    private final Path data;
    private final OneJvm house;
    private final String url;
    private final String token;
    private final double rowsPerSecond;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Trial(Path data) {
        this.data = data;
        for (String limit : List.of("requests-per-second", "requests-per-second-of-an-address"))
            System.setProperty("guanxi.gateway.limits." + limit, "1000000");
        var options = new Options(Addresses.freePort(), data, false, null, null).withDemoSecret(DemoSecret.PUBLISHED);
        url = options.url();
        house = new OneJvm(options);
        house.open();
        rowsPerSecond = importMonth(data, url);
        token = run("token", "manager", "--url", url).strip();
        awaitCaughtUp();
    }

    public Path data() {
        return data;
    }

    /** How fast the demo month was imported. */
    public double rowsPerSecond() {
        return rowsPerSecond;
    }

    public Commands commands(String service) {
        return house.context(service).getBean(Commands.class);
    }

    public <T> T bean(String service, Class<T> type) {
        return house.context(service).getBean(type);
    }

    public Caller manager() {
        return Alone.manager();
    }

    /** Where everybody asks. */
    public String gateway() {
        return url;
    }

    /** Where a service is asked past the gateway. */
    public String direct(String service) {
        return house.services().get(service).toString();
    }

    public void get(String address) {
        send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    public void post(String address, String json) {
        send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public void awaitCaughtUp() {
        for (String service : house.services().keySet()) {
            if (!bean(service, Progress.class).awaitEverything(CAUGHT_UP))
                throw new IllegalStateException(service + " did not catch up");
        }
    }

    @Override
    public void close() {
        house.close();
    }

    /**
     * The demo month, into any house.
     *
     * @param folder where its forms are put, and what was answered
     * @return rows a second
     */
    public static double importMonth(Path folder, String url) {
        try {
            Path month = DemoMonth.unpackInto(folder.resolve("month"));
            String report = run(
                    "import",
                    month.toString(),
                    "--url",
                    url,
                    "--journal",
                    folder.resolve("journal").toString());
            var said = ROWS_A_SECOND.matcher(report);
            if (!said.find()) throw new IllegalStateException(report);
            return Double.parseDouble(said.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(String... command) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int status = Cli.run(DemoSecret.PUBLISHED, command, out, out);
        String said = printed.toString(StandardCharsets.UTF_8);
        if (status > 1) throw new IllegalStateException(said);
        return said;
    }

    private void send(HttpRequest.Builder request) {
        try {
            var answer = http.send(
                    request.header("Authorization", "Bearer " + token).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300)
                throw new IllegalStateException(
                        answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
