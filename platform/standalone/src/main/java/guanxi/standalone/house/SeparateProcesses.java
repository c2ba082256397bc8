package guanxi.standalone.house;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The house as compose starts it: every service, the gateway and the identity provider a process of its own. */
public final class SeparateProcesses implements House {
    private static final Duration MOST = Duration.ofMinutes(3);
    private static final long LOOK_AGAIN_NANOS = 100_000_000;
    private final Options options;
    private final Deque<Process> processes = new ArrayDeque<>();
    private final HttpClient http = HttpClient.newHttpClient();

    public SeparateProcesses(Options options) {
        this.options = options;
    }

    @Override
    public void open() {
        var ports = new HashMap<String, Integer>();
        for (Part part : Part.values()) ports.put(part.key(), freePort());
        int identity = freePort();
        start("identity", standaloneJar(), Map.of("GUANXI_IDENTITY_PORT", text(identity)), identity, "identity");
        for (Part part : Part.values()) {
            int port = ports.get(part.key());
            start(part.key(), jar(part.key() + "-service"), serviceEnvironment(port, identity), port);
        }
        for (Part part : Part.values()) awaitReady(ports.get(part.key()));
        start("gateway", jar("gateway"), gatewayEnvironment(ports, identity), options.port());
        awaitReady(options.port());
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        CompletableFuture<?>[] ends = processes.stream().map(Process::onExit).toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(ends).join();
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        for (Process process : processes) {
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                process.destroyForcibly();
            }
        }
    }

    private Map<String, String> serviceEnvironment(int port, int identity) {
        return Map.of(
                "GUANXI_PORT", text(port),
                "SERVER_ADDRESS", "127.0.0.1",
                "GUANXI_AXONSERVER", options.axonServer(),
                "GUANXI_MONGODB_URI", options.mongodbUri(),
                "GUANXI_ISSUER", options.url(),
                "GUANXI_JWKS_URI", "http://127.0.0.1:" + identity + "/oauth2/jwks");
    }

    private Map<String, String> gatewayEnvironment(Map<String, Integer> ports, int identity) {
        var environment = new HashMap<String, String>();
        environment.put("GUANXI_PORT", text(options.port()));
        environment.put("GUANXI_IDENTITY_URL", "http://127.0.0.1:" + identity);
        ports.forEach((key, port) -> environment.put(
                "GUANXI_" + key.toUpperCase(java.util.Locale.ROOT) + "_URL", "http://127.0.0.1:" + port));
        return environment;
    }

    private void start(String name, Path jar, Map<String, String> environment, int port, String... arguments) {
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:+UseSerialGC",
                                "-Xmx384m",
                                "-Daxoniq.update-checker.disabled=true",
                                "--enable-native-access=ALL-UNNAMED",
                                "-jar",
                                jar.toString()),
                        Stream.of(arguments))
                .toList();
        try {
            Path logs = Files.createDirectories(options.data().resolve("logs"));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(logs.toFile(), name + ".log")));
            builder.environment().putAll(environment);
            builder.environment().putIfAbsent("GUANXI_ISSUER", options.url());
            builder.environment().put("GUANXI_DATA", options.data().toString());
            processes.push(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + name, e);
        }
    }

    private void awaitReady(int port) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + MOST.toNanos();
        while (!answers(request)) {
            if (System.nanoTime() > end) throw new IllegalStateException("Nothing is ready at port " + port);
            if (processes.stream().anyMatch(p -> !p.isAlive())) {
                throw new IllegalStateException(
                        "A part of the house ended; see " + options.data().resolve("logs"));
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private boolean answers(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting", e);
        }
    }

    private static Path jar(String module) {
        return home().resolve(module).resolve("target").resolve(module + "-0.1.0-SNAPSHOT-exec.jar");
    }

    private static Path standaloneJar() {
        return home().resolve("platform/standalone/target/standalone-0.1.0-SNAPSHOT-exec.jar");
    }

    private static Path home() {
        return Path.of(System.getProperty("guanxi.home", "."));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
    }

    private static String text(int port) {
        return Integer.toString(port);
    }
}
