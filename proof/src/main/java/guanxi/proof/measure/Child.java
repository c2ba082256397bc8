package guanxi.proof.measure;

import guanxi.standalone.house.Addresses;
import guanxi.standalone.house.DemoSecret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process of its own, of which the kernel tells how much memory it holds. */
public final class Child implements AutoCloseable {
    private static final Path SELF = Path.of("/proc/self/status");
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long ENDS_WITHIN_SECONDS = 60;
    private final Process process;
    private final Path output;

    private Child(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Whether this system tells it. */
    public static boolean canBeWeighed() {
        return Files.exists(SELF);
    }

    /** Of a house: it is told nothing of what this environment says of another, but the secret that everybody knows. */
    public static Child start(Path output, List<String> command) {
        return start(output, command, Map.of());
    }

    /** @param environment that is to be said to it nevertheless */
    public static Child start(Path output, List<String> command, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("GUANXI_"));
            builder.environment().put("GUANXI_DEMO_SECRET", DemoSecret.PUBLISHED);
            builder.environment().putAll(environment);
            return new Child(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A house as its user starts it, at a free port. */
    public static Child guanxi(String command, Path data) {
        int port = Addresses.freePort();
        return start(
                data.resolveSibling(command + "-" + port + ".log"),
                List.of(
                        Path.of(System.getProperty("guanxi.home"), "guanxi").toString(),
                        command,
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString()));
    }

    public void awaitSaying(String words, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (!said().contains(words)) {
            if (!process.isAlive() || System.nanoTime() > end)
                throw new IllegalStateException("It never said " + words + ": " + said());
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What is in memory now. */
    public long residentBytes() {
        return bytes("VmRSS:");
    }

    /** The most that ever was. */
    public long mostBytes() {
        return bytes("VmHWM:");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long bytes(String what) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(what))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1_024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
