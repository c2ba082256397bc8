package guanxi.standalone.rehearsal;

import guanxi.standalone.cli.Cli;
import guanxi.standalone.cli.DemoMonth;
import guanxi.standalone.house.Addresses;
import guanxi.standalone.house.DemoSecret;
import guanxi.standalone.house.OneJvm;
import guanxi.standalone.house.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * A house opened, used and closed on data that are thrown away. The build runs it once, so that the JVM can write down what it had to
 * load, and the next starts begin with that (ADR 28).
 */
public final class Rehearsal {
    private Rehearsal() {}

    public static void run() throws IOException {
        Path stage = Files.createTempDirectory("guanxi-rehearsal");
        try {
            var options = new Options(Addresses.freePort(), stage.resolve("data"), false, null, null)
                    .withDemoSecret(DemoSecret.PUBLISHED);
            try (var house = new OneJvm(options)) {
                house.open();
                use(options.url(), stage);
            }
        } finally {
            FileSystemUtils.deleteRecursively(stage);
        }
    }

    private static void use(String url, Path stage) throws IOException {
        String journal = stage.resolve("journal.jsonl").toString();
        command("import", DemoMonth.unpackInto(stage).toString(), "--url", url, "--journal", journal);
        command("assessments", "--month", DemoMonth.MONTH, "--url", url);
        new Visitor(url).spendAMorning();
    }

    /** What it prints is the rehearsal's log; that some rows are refused belongs to the demo's month. */
    private static void command(String... line) {
        int end = Cli.run(DemoSecret.PUBLISHED, line, System.out, System.err);
        if (end > 1) throw new IllegalStateException(String.join(" ", line) + " ended with " + end);
    }
}
