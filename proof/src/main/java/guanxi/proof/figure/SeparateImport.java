package guanxi.proof.figure;

import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.BareConnector;
import guanxi.proof.measure.Child;
import guanxi.proof.measure.Load;
import guanxi.proof.measure.Rounds;
import guanxi.standalone.house.Addresses;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * G15: the demo month imported into separate processes with a real Axon Server and a server of MongoDB's protocol, beside commands that
 * pass the same Axon Server with nothing of ours. The bench brings neither: they are named by the environment, are to be empty, and
 * are of no use afterwards.
 */
public final class SeparateImport {
    /** Names of their own, because the other figures are of a house without servers. */
    private static final String AXON_SERVER = "BENCH_AXONSERVER";

    private static final String MONGODB = "BENCH_MONGODB_URI";
    private static final Duration STARTS = Duration.ofMinutes(5);
    /** As many as an import has of different aggregates. */
    private static final int IN_FLIGHT = 32;

    private static final int KEY_BYTES = 32;

    private SeparateImport() {}

    /** Nothing where no servers are named. */
    public static List<Figure> measure(Trial trial, Rounds rounds) {
        String server = System.getenv(AXON_SERVER);
        String mongo = System.getenv(MONGODB);
        if (server == null || mongo == null) {
            System.err.println("G15 is not measured: it needs " + AXON_SERVER + " and " + MONGODB);
            return List.of();
        }
        double rows = rowsPerSecond(trial.data(), Map.of("GUANXI_AXONSERVER", server, "GUANXI_MONGODB_URI", mongo));
        return List.of(Figure.atLeast(
                0.3,
                "G15",
                "rows of the demo month imported a second into separate processes",
                rows,
                "commands a second of the bare connector, 32 in flight, an event each",
                commandsPerSecond(server, rounds)));
    }

    private static double rowsPerSecond(Path folder, Map<String, String> servers) {
        int port = Addresses.freePort();
        var environment = new HashMap<>(servers);
        environment.put("GUANXI_MASTER_KEY", masterKey());
        List<String> command = List.of(
                Path.of(System.getProperty("guanxi.home"), "guanxi").toString(),
                "start",
                "--separate",
                "--port",
                Integer.toString(port),
                "--data",
                folder.resolve("separate").toString());
        try (var house = Child.start(folder.resolve("separate.log"), command, environment)) {
            house.awaitSaying("Guanxi is ready", STARTS);
            return Trial.importMonth(folder.resolve("separate-month"), "http://localhost:" + port);
        }
    }

    private static double commandsPerSecond(String server, Rounds rounds) {
        try (var bare = new BareConnector(server)) {
            return rounds.medians(() ->
                    Load.of(IN_FLIGHT, rounds.seconds(), bare::command).perSecond())[0];
        }
    }

    private static String masterKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
