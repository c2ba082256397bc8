package guanxi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

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
 * A sample: a house that was told all forms of it that we take, once for all tests that ask of it, and what a separate program made of
 * them. What a test tells it besides must leave alone what others ask.
 */
public abstract class ToldSample implements BeforeAllCallback {
    private final Path sample;

    private Told told;

    protected ToldSample(Path sample) {
        this.sample = sample;
    }

    /** What was told to a house, and what it said of it, in the columns of what is expected. */
    private record Told(Path data, RunningHouse house, List<String> imported, List<String> refused)
            implements AutoCloseable {
        private Told(Path data, Path sample) {
            this(data, new RunningHouse(data), new ArrayList<>(), new ArrayList<>());
            formsOf(sample).forEach(form -> {
                var answer = give(house, sample, form);
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
                .computeIfAbsent(sample, once -> new Told(newDirectory(), sample), Told.class);
    }

    public RunningHouse house() {
        return told.house();
    }

    public List<String> imported() {
        return told.imported();
    }

    public List<String> refused() {
        return told.refused();
    }

    /** Every page of a list. */
    public Stream<JsonNode> items(String role, String path) {
        return house().items(role, path);
    }

    /** What the clocks of the service desk come to is said by a reaction, for which the duty board waits: others show it from then on. */
    public void waitForTheDesk() {
        house().get("manager", "/api/clients/duty-board");
    }

    public JsonNode giveAgain(Form form) {
        return give(house(), sample, form);
    }

    private static JsonNode give(RunningHouse house, Path sample, Form form) {
        String told = String.join("\n", lines(form.in(sample).orElseThrow()));
        var answer = house.importForm("manager", form.path(), told.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(form.label() + " " + answer.text()).isEqualTo(200);
        return answer.body();
    }

    protected static List<Form> formsOf(Path sample) {
        return Stream.of(Form.values())
                .filter(form -> form.in(sample).isPresent())
                .toList();
    }

    /** The lines of a file of what is expected, without its header. */
    protected static List<String> expected(Path sample, String file) {
        var lines = lines(sample.resolve("expected").resolve(file));
        return lines.subList(1, lines.size());
    }

    /** Of those lines the ones about a form that we take. */
    protected static List<String> expectedOfForms(Path sample, String file) {
        Set<String> ours = formsOf(sample).stream().map(Form::label).collect(Collectors.toSet());
        return expected(sample, file).stream()
                .filter(line -> ours.contains(line.split(",")[0]))
                .toList();
    }

    protected static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("sample");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
