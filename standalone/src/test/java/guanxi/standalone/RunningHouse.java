package guanxi.standalone;

import guanxi.standalone.house.DemoSecret;
import guanxi.standalone.house.OneJvm;
import guanxi.standalone.house.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** The whole house on a free port, in this JVM; on files unless its options name servers, whatever the environment names. */
public final class RunningHouse extends Asking implements AutoCloseable {
    private final Options options;
    private final OneJvm house;

    public RunningHouse(Path data) {
        this(data, null, null);
    }

    public RunningHouse(Path data, String axonServer, String mongodbUri) {
        this(new Options(freePort(), data, false, axonServer, mongodbUri));
    }

    public RunningHouse(Options options) {
        super(options.url());
        this.options = options.withDemoSecret(DemoSecret.PUBLISHED);
        this.house = new OneJvm(this.options);
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

    /** Below those that the machine gives to connections by itself, so that none takes it before the house does. */
    public static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
