package guanxi.standalone.cli;

import guanxi.platform.forms.FormRejected;
import guanxi.platform.forms.FormSplitter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sends a folder of forms, a few rows a request, so that an answer says soon and safely what is stored. */
final class ImportCommand {
    private static final int ROWS_A_REQUEST = 50;
    private static final List<Table.Column> COLUMNS = List.of(
            Table.left("form"),
            Table.right("rows"),
            Table.right("accepted"),
            Table.right("unchanged"),
            Table.right("rejected"));

    private final Gateway gateway;
    private final Tokens tokens;
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;

    ImportCommand(Gateway gateway, Tokens tokens, PrintStream out, PrintStream err) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.out = out;
        this.err = err;
        this.progress = new Progress(err);
    }

    int run(Arguments arguments) {
        var files = formsIn(Path.of(arguments.subject("a folder")));
        var token = tokens.givenOrManagers();
        var tallies = new ArrayList<Tally>();
        long started = System.nanoTime();
        try (var journal = new Journal(arguments.option("journal").map(Path::of).orElseGet(Journal::usual))) {
            err.println("Journal of the answers: " + journal.file());
            files.forEach((form, file) -> {
                var tally = new Tally(form, file.getFileName().toString());
                tallies.add(tally);
                send(tally, file, token, journal);
            });
        } finally {
            progress.clear();
            report(tallies, Duration.ofNanos(System.nanoTime() - started));
        }
        return tallies.stream().allMatch(tally -> tally.refused().isEmpty()) ? Cli.DONE : Cli.REFUSED;
    }

    private static Map<Form, Path> formsIn(Path folder) {
        var files = new EnumMap<Form, Path>(Form.class);
        for (var form : Form.values()) form.in(folder).ifPresent(file -> files.put(form, file));
        if (files.isEmpty()) throw new Misused("There is no form in " + folder);
        return files;
    }

    private void send(Tally tally, Path file, String token, Journal journal) {
        try {
            var split = new FormSplitter().split(read(file), ROWS_A_REQUEST);
            split.rejected().forEach(row -> tally.refuse(row.line(), row.code(), row.message()));
            var chunks = split.chunks();
            for (int i = 0; i < chunks.size(); i++) {
                var chunk = chunks.get(i);
                progress.of(tally.form(), i + 1, chunks.size());
                var answer = gateway.postCsv(tally.form().path(), token, chunk.csv());
                journal.write(tally.form(), i + 1, chunk.lines(), answer);
                if (answer.status() == 401 || answer.status() == 403) throw new Refused(answer.reason());
                tally.add(answer, chunk);
            }
        } catch (FormRejected unreadable) {
            tally.refuse(1, unreadable.code(), unreadable.getMessage());
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Misused(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private void report(List<Tally> tallies, Duration took) {
        if (tallies.isEmpty()) return;
        out.print(Table.of(COLUMNS, tallies.stream().map(Tally::cells).toList()));
        tallies.forEach(tally -> tally.refused().stream()
                .sorted(Comparator.comparingLong(Tally.RefusedRow::line))
                .forEach(out::println));
        long rows = tallies.stream().mapToLong(Tally::rows).sum();
        double seconds = Math.max(took.toMillis(), 1) / 1000.0;
        out.println(String.format(Locale.ROOT, "%d rows in %.1f s: %.0f rows a second", rows, seconds, rows / seconds));
    }
}
