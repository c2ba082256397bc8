package guanxi.standalone.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The house as compose starts it: every service, the gateway and the identity provider a process of its own. */
public final class SeparateProcesses implements House {
    static final String GATEWAY = "gateway";
    private static final Duration MOST = Duration.ofMinutes(3);
    private static final long LOOK_AGAIN_NANOS = 100_000_000;
    private static final String LOOPBACK = "--server.address=127.0.0.1";
    private final Options options;
    private final Addresses addresses;
    private final Map<String, Map<String, String>> environments;
    private final Programs programs;
    private final ConcurrentLinkedDeque<Running> parts = new ConcurrentLinkedDeque<>();
    private final ConcurrentLinkedDeque<Process> spare = new ConcurrentLinkedDeque<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile boolean closed;

    private record Running(String name, Process process) {}

    public static SeparateProcesses of(Options options) {
        var addresses = Addresses.free(options.port());
        return new SeparateProcesses(
                options, addresses, Environments.of(options, addresses, System.getenv()), Programs.here());
    }

    /** @param environments what each service and the gateway is told, by its name in compose */
    public SeparateProcesses(
            Options options, Addresses addresses, Map<String, Map<String, String>> environments, Programs programs) {
        this.options = options;
        this.addresses = addresses;
        this.environments = environments;
        this.programs = programs;
    }

    @Override
    public void open() {
        startIdentity();
        for (Part part : Part.values())
            start(part.module(), programs.module(part.module(), LOOPBACK), environments.get(part.module()));
        for (Part part : Part.values()) awaitReady(addresses.url(part.module()));
        start(
                GATEWAY,
                programs.module(
                        GATEWAY,
                        "--guanxi.gateway.services.identity=" + addresses.identityUrl(),
                        "--server.address=" + options.address(),
                        "--management.server.port=" + managementPort()),
                environments.get(GATEWAY));
        awaitReady(addresses.url(GATEWAY));
    }

    /** One more instance of a service, told the same; it shares the work, and nobody minds when it ends. */
    public Process another(String module, int port) {
        var environment = new HashMap<>(environments.get(module));
        environment.put("GUANXI_PORT", Integer.toString(port));
        Process instance = launch(module + "-" + port, programs.module(module, LOOPBACK), environment);
        spare.add(instance);
        awaitReady("http://127.0.0.1:" + port);
        return instance;
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        CompletableFuture<?>[] ends =
                parts.stream().map(part -> part.process().onExit()).toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(ends).join();
        if (!closed) checkThatAllRun();
    }

    @Override
    public void close() {
        closed = true;
        var all = Stream.concat(parts.stream().map(Running::process), spare.stream())
                .toList();
        all.forEach(Process::destroy);
        for (Process process : all) {
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                process.destroyForcibly();
            }
        }
    }

    private void startIdentity() {
        var command = programs.identity(
                "--server.port=" + addresses.identity(),
                "--guanxi.data=" + options.data(),
                "--guanxi.identity.issuer=" + options.url(),
                "--guanxi.identity.asks-for-secret=" + options.hasOwnSecret());
        start("identity", command, Map.of("GUANXI_DEMO_SECRET", options.demoSecret()));
    }

    private void start(String name, List<String> command, Map<String, String> environment) {
        parts.push(new Running(name, launch(name, command, environment)));
    }

    /** As in a container, a part knows of our variables only what it is told. */
    private Process launch(String name, List<String> command, Map<String, String> environment) {
        try {
            Path logs = Files.createDirectories(options.data().resolve("logs"));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(
                    ProcessBuilder.Redirect.appendTo(logs.resolve(name + ".log").toFile()));
            builder.environment().keySet().removeIf(variable -> variable.startsWith("GUANXI_"));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + name, e);
        }
    }

    /** Of this machine there is one port for each, and who wants metrics says where; without, there are none. */
    private static String managementPort() {
        return System.getenv().getOrDefault("GUANXI_MANAGEMENT_PORT", "-1");
    }

    private void awaitReady(String url) {
        var request = HttpRequest.newBuilder(URI.create(url + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + MOST.toNanos();
        while (!answers(request)) {
            if (System.nanoTime() > end) throw new IllegalStateException("Nothing is ready at " + url);
            checkThatAllRun();
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private void checkThatAllRun() {
        for (Running part : parts) {
            if (part.process().isAlive()) continue;
            throw new IllegalStateException(part.name() + " ended by itself (exit code "
                    + part.process().exitValue() + "); see "
                    + options.data().resolve("logs").resolve(part.name() + ".log"));
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
}
