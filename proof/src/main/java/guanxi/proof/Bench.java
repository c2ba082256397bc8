package guanxi.proof;

import guanxi.proof.figure.Commanding;
import guanxi.proof.figure.ImportingTheMonth;
import guanxi.proof.figure.LongAggregates;
import guanxi.proof.figure.ManyViews;
import guanxi.proof.figure.Memory;
import guanxi.proof.figure.Months;
import guanxi.proof.figure.Pages;
import guanxi.proof.figure.Rebuild;
import guanxi.proof.figure.Replay;
import guanxi.proof.figure.Starting;
import guanxi.proof.figure.ThroughTheGateway;
import guanxi.proof.figure.Visibility;
import guanxi.proof.measure.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** What {@code ./guanxi bench} runs: each figure beside what it is compared with, measured in turns, as one table. */
public final class Bench {
    private static final String HEAD = """
            | | figure | measured | compared with | measured | ratio | goal | |
            |---|---|---|---|---|---|---|---|""";

    /** Figures that are measured on the same house. */
    private interface Part {
        List<Figure> measure(Trial trial, Rounds rounds);
    }

    private Bench() {}

    public static void main(String[] args) throws IOException {
        boolean quick = Arrays.asList(args).contains("--quick");
        List<String> wanted =
                Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        var rounds = quick ? new Rounds(3, 0.7, true) : new Rounds(5, 4, false);
        System.out.println("Rounds: " + rounds.rounds() + " of " + rounds.seconds()
                + " s each, in turns, after one that warms up; medians. Per second, ms where it says p50 or p99.");
        System.out.println(HEAD);
        Path data = Files.createTempDirectory("guanxi-bench");
        try (var trial = new Trial(data)) {
            parts(wanted)
                    .flatMap(part -> part.measure(trial, rounds).stream())
                    .forEach(figure -> System.out.println(figure.row()));
        }
        FileSystemUtils.deleteRecursively(data);
        System.exit(0);
    }

    private static Stream<Part> parts(List<String> wanted) {
        record Named(String name, Part part) {}
        return Stream.of(
                        new Named("commands", Commanding::measure),
                        new Named("gateway", ThroughTheGateway::measure),
                        new Named("visible", Visibility::measure),
                        new Named("long", LongAggregates::measure),
                        new Named("views", ManyViews::measure),
                        new Named("pages", Pages::measure),
                        new Named("rebuild", Rebuild::measure),
                        new Named("replay", Replay::measure),
                        new Named("import", ImportingTheMonth::measure),
                        new Named("months", Months::measure),
                        new Named("memory", Memory::measure),
                        new Named("start", Starting::measure))
                .filter(named -> wanted.isEmpty() || wanted.contains(named.name()))
                .map(Named::part);
    }
}
