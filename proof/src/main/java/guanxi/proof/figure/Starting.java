package guanxi.proof.figure;

import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Child;
import guanxi.proof.measure.FirstCommand;
import guanxi.proof.measure.Rounds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;

/**
 * G9: from the start of a process to the first command that it takes, as {@code ./guanxi start} starts it and from the plain jar with the
 * collector and the heap that a JVM needs and no more; and on data with a million events and with hardly any.
 */
public final class Starting {
    private static final String JAR = "standalone-0.1.0-SNAPSHOT-exec.jar";

    private static final int MANY = 1_000_000;
    private static final Duration CATCHES_UP = Duration.ofHours(1);
    private static final AtomicInteger HOUSES = new AtomicInteger();

    private Starting() {}

    public static List<Figure> measure(Trial trial, Rounds rounds) {
        Path home = Path.of(System.getProperty("guanxi.home"));
        List<String> script = List.of(home.resolve("guanxi").toString(), "start");
        List<String> plain = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-Daxoniq.update-checker.disabled=true",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                home.resolve("standalone/target").resolve(JAR).toString(),
                "start");
        var figures = new ArrayList<Figure>();
        double[] fresh = inTurns(
                rounds,
                () -> FirstCommand.seconds(script, fresh(trial)),
                () -> FirstCommand.seconds(plain, fresh(trial)));
        figures.add(Figure.atMost(
                0.35,
                "G9",
                "seconds from the start to the first command taken",
                fresh[0],
                "of the plain executable jar",
                fresh[1]));
        if (rounds.quick()) return figures;
        Path used = fresh(trial);
        Path full = fresh(trial);
        FirstCommand.seconds(script, used);
        FirstCommand.seconds(script, full);
        Referrals.recordIn(full, MANY, trial);
        try (var house = Child.guanxi("start", full)) {
            house.awaitSaying("Guanxi is ready", CATCHES_UP);
        }
        double[] later =
                rounds.medians(() -> FirstCommand.seconds(script, full), () -> FirstCommand.seconds(script, used));
        figures.add(Figure.atMost(
                1.2, "G9", "the same with 1,000,000 events", later[0], "on data with hardly any", later[1]));
        return figures;
    }

    /** One start each if it must be quick. */
    private static double[] inTurns(Rounds rounds, DoubleSupplier one, DoubleSupplier other) {
        return rounds.quick() ? new double[] {one.getAsDouble(), other.getAsDouble()} : rounds.medians(one, other);
    }

    private static Path fresh(Trial trial) {
        return trial.data().resolve("house-" + HOUSES.incrementAndGet());
    }
}
