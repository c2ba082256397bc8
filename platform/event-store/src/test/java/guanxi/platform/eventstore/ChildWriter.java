package guanxi.platform.eventstore;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;

/** A process of its own that appends without end and says what was acknowledged, so that it can be killed. */
final class ChildWriter implements AutoCloseable {
    private static final String ACKNOWLEDGED = "ack ";
    private static final int THREADS = 8;

    private final Process process;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Thread listener;

    private ChildWriter(Process process) {
        this.process = process;
        this.listener = Thread.ofVirtual().start(this::listen);
    }

    static ChildWriter start(Path folder) throws IOException {
        return new ChildWriter(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Daxoniq.update-checker.disabled=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    public static void main(String[] arguments) throws InterruptedException {
        SqliteEventStorageEngine engine = Notes.engine(Path.of(arguments[0]));
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            threads[i] = Thread.ofPlatform().start(() -> append(engine));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void append(SqliteEventStorageEngine engine) {
        String book = UUID.randomUUID().toString();
        for (int sequence = 0; ; sequence += 2) {
            var notes = Notes.notes(book, sequence, 2);
            engine.appendEvents(notes);
            System.out.println(ACKNOWLEDGED + notes.get(0).getIdentifier());
            System.out.println(ACKNOWLEDGED + notes.get(1).getIdentifier());
        }
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                // A line that the kill cut short is no acknowledgement.
                if (line.startsWith(ACKNOWLEDGED) && line.length() == ACKNOWLEDGED.length() + 36) {
                    acknowledged.add(line.substring(ACKNOWLEDGED.length()));
                }
            }
        } catch (IOException failure) {
            throw new IllegalStateException("The child could not be heard", failure);
        }
    }

    void awaitAcknowledged(int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> acknowledged.size() >= count || !process.isAlive());
    }

    Queue<String> acknowledged() {
        return acknowledged;
    }

    long pid() {
        return process.pid();
    }

    /** Kills without a warning, and returns when the last words have been heard. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        Threads.joinFully(listener);
    }
}
