package guanxi.standalone;

import guanxi.standalone.house.OneJvm;
import guanxi.standalone.house.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;

/** The whole house on a free port, in this JVM; on the real servers that the environment names, else on files. */
public final class RunningHouse extends Asking implements AutoCloseable {
    private final Options options;
    private final OneJvm house;

    public RunningHouse(Path data) {
        this(new Options(
                freePort(), data, false, System.getenv("GUANXI_AXONSERVER"), System.getenv("GUANXI_MONGODB_URI")));
    }

    public RunningHouse(Options options) {
        super(options.url());
        this.options = options;
        this.house = new OneJvm(options);
        house.open();
    }

    public String importFolder(Path folder) {
        return importFolder(folder, options.data().resolve("journal.jsonl"));
    }

    public OneJvm house() {
        return house;
    }

    @Override
    public void close() {
        house.close();
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
