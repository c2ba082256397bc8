package guanxi.standalone.month;

import guanxi.standalone.house.DemoSecret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The house as a process of its own, which can be killed. */
public final class HouseProcess implements AutoCloseable {
    private static final long LOOK_AGAIN_NANOS = 50_000_000;
    private static final long MOST_NANOS = 120_000_000_000L;
    private final Process process;
    private final Path log;

    private HouseProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Started as the script starts it; returns once it says that it is ready. */
    public static HouseProcess start(int port, Path data, Path log) {
        return start(port, data, log, Map.of("GUANXI_DEMO_SECRET", DemoSecret.PUBLISHED));
    }

    /** @param told the only variables of ours that it is told */
    static HouseProcess start(int port, Path data, Path log, Map<String, String> told) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Daxoniq.update-checker.disabled=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "guanxi.standalone.Guanxi",
                "start",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString()));
        try {
            Files.deleteIfExists(log);
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(variable -> variable.startsWith("GUANXI_"));
            builder.environment().putAll(told);
            var started = new HouseProcess(builder.start(), log);
            started.awaitReady();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String printed() throws IOException {
        return Files.readString(log);
    }

    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + MOST_NANOS;
        while (!Files.readString(log).contains("Guanxi is ready at")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("The house did not open:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IllegalStateException("The house does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
