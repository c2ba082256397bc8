package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.access.AccessTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the web app's client is made from, kept beside it: written in one way only, so that a difference is a change. */
final class RecordedJson {
    private static final Path FOLDER = Path.of("..", "web", "openapi");
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                            PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES))
            .build();

    private RecordedJson() {}

    /** @param service its name and its access table */
    static Document document(Map.Entry<String, AccessTable> service) {
        String context = Tables.context(service.getValue());
        Path file = FOLDER.resolve(context + ".json");
        return new Document(service.getKey(), context, JSON.readTree(file.toFile()));
    }

    /** @param house where this was served, which is another place each time */
    static void mustBe(String name, JsonNode served, String house) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        String expected = written(served).replace(house, "https://guanxi.example");
        if (Boolean.getBoolean("guanxi.write-openapi")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, expected);
        }
        assertThat(file)
                .as("write it anew with -Dguanxi.write-openapi=true, and make the web app's client anew")
                .exists()
                .content()
                .isEqualToNormalizingNewlines(expected);
    }

    private static String written(JsonNode json) {
        Object sorted = JSON.treeToValue(json, Object.class);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sorted) + "\n";
    }
}
