package guanxi.proof.figure;

import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.FirstCommand;
import guanxi.proof.measure.Rounds;
import java.nio.file.Path;
import java.util.List;

/** G9: from the start of a process to the first command that it takes, as {@code ./guanxi start} starts it and from the plain jar. */
public final class Starting {
    private static final String JAR = "standalone-0.1.0-SNAPSHOT-exec.jar";

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
        double[] medians = rounds.medians(
                () -> FirstCommand.seconds(script, trial.data()), () -> FirstCommand.seconds(plain, trial.data()));
        return List.of(Figure.atMost(
                0.35,
                "G9",
                "seconds from the start to the first command taken",
                medians[0],
                "of the plain executable jar",
                medians[1]));
    }
}
