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
import guanxi.proof.figure.SeparateImport;
import guanxi.proof.figure.ServiceDesk;
import guanxi.proof.figure.Starting;
import guanxi.proof.figure.ThroughTheGateway;
import guanxi.proof.figure.Visibility;
import guanxi.proof.measure.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var wanted = new ArrayList<>(List.of(args));
        boolean quick = wanted.remove("--quick");
        var parts = parts();
        if (!parts.keySet().containsAll(wanted)) {
            System.err.println("usage: ./guanxi bench [--quick] [PART…], a part being one of "
                    + String.join(", ", parts.keySet()));
            System.exit(64);
        }
        if (!wanted.isEmpty()) parts.keySet().retainAll(wanted);
        var rounds = quick ? new Rounds(3, 0.7, true) : new Rounds(5, 4, false);
        System.out.println("Rounds: " + rounds.rounds() + " of " + rounds.seconds()
                + " s each, in turns, after one that warms up; medians. Per second, ms where it says p50 or p99.");
        System.out.println(HEAD);
        Path data = Files.createTempDirectory("guanxi-bench");
        try (var trial = new Trial(data)) {
            parts.values().stream()
                    .flatMap(part -> part.measure(trial, rounds).stream())
                    .forEach(figure -> System.out.println(figure.row()));
        }
        FileSystemUtils.deleteRecursively(data);
        System.exit(0);
    }

    private static Map<String, Part> parts() {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("commands", Commanding::measure);
        parts.put("gateway", ThroughTheGateway::measure);
        parts.put("visible", Visibility::measure);
        parts.put("long", LongAggregates::measure);
        parts.put("views", ManyViews::measure);
        parts.put("pages", Pages::measure);
        parts.put("rebuild", Rebuild::measure);
        parts.put("replay", Replay::measure);
        parts.put("import", ImportingTheMonth::measure);
        parts.put("separate", SeparateImport::measure);
        parts.put("months", Months::measure);
        parts.put("desk", ServiceDesk::measure);
        parts.put("memory", Memory::measure);
        parts.put("start", Starting::measure);
        return parts;
    }
}
