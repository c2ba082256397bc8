package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.cli.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * The sample quarter: a house that was told all forms of it that we take, once for all tests that ask of it, and what a separate
 * program made of them. What a test tells it besides must leave alone what others ask.
 */
final class SampleQuarter implements BeforeAllCallback {
    private static final Path SAMPLE = Path.of("src", "test", "resources", "samples", "quarter-2026-q2");
    static final List<Form> FORMS =
            Stream.of(Form.values()).filter(form -> form.in(SAMPLE).isPresent()).toList();

    private Told told;

    /** What was told to a house, and what it said of it, in the columns of what is expected. */
    private record Told(Path data, RunningHouse house, List<String> imported, List<String> refused)
            implements AutoCloseable {
        private Told(Path data) {
            this(data, new RunningHouse(data), new ArrayList<>(), new ArrayList<>());
            FORMS.forEach(form -> {
                var answer = give(house, form);
                imported.add(form.label() + "," + answer.get("rows") + ","
                        + answer.get("rejected").size());
                answer.get("rejected")
                        .forEach(row -> refused.add(form.label() + "," + row.get("line") + ","
                                + row.get("code").asString()));
            });
        }

        @Override
        public void close() throws IOException {
            house.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        told = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(SampleQuarter.class, once -> new Told(newDirectory()), Told.class);
    }

    RunningHouse house() {
        return told.house();
    }

    List<String> imported() {
        return told.imported();
    }

    List<String> refused() {
        return told.refused();
    }

    /** Every page of a list. */
    Stream<JsonNode> items(String role, String path) {
        var items = new ArrayList<JsonNode>();
        String page = path + (path.contains("?") ? "&" : "?") + "limit=200";
        String next = page;
        while (next != null) {
            JsonNode answer = house().get(role, next).body();
            answer.get("items").forEach(items::add);
            JsonNode cursor = answer.get("next");
            next = cursor == null ? null : page + "&cursor=" + cursor.asString();
        }
        return items.stream();
    }

    JsonNode giveAgain(Form form) {
        return give(house(), form);
    }

    private static JsonNode give(RunningHouse house, Form form) {
        String told = String.join("\n", lines(form.in(SAMPLE).orElseThrow()));
        var answer = house.importForm("manager", form.path(), told.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(form.label() + " " + answer.text()).isEqualTo(200);
        return answer.body();
    }

    /** The lines of a file of what is expected, without its header. */
    static List<String> expected(String file) {
        var lines = lines(SAMPLE.resolve("expected").resolve(file));
        return lines.subList(1, lines.size());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of those lines the ones about a form that we take. */
    static List<String> expectedOfForms(String file) {
        Set<String> ours = FORMS.stream().map(Form::label).collect(Collectors.toSet());
        return expected(file).stream()
                .filter(line -> ours.contains(line.split(",")[0]))
                .toList();
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("quarter");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
