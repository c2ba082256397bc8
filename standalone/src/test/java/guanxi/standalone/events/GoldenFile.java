package guanxi.standalone.events;

import guanxi.language.RecordedAs;
import guanxi.platform.message.Upcasters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One event as it was recorded under a name and revision, the first time that there was one. */
record GoldenFile(String name, int revision, JsonNode payload) {
    private static final Path FOLDER = Path.of("src/test/resources/events");

    /** Keeps every digit of a decimal, since the score 36.00 is not the score 36.0. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static List<GoldenFile> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(GoldenFile::read).toList();
        }
    }

    static GoldenFile of(SerializedObject<byte[]> written) {
        var type = written.getType();
        return new GoldenFile(type.getName(), Integer.parseInt(type.getRevision()), JSON.readTree(written.getData()));
    }

    /** What it is called: a file whose content is of something else would be looked for in vain. */
    static String id(Class<?> event) {
        RecordedAs recorded = event.getAnnotation(RecordedAs.class);
        return id(recorded.value(), recorded.revision());
    }

    static String id(String name, int revision) {
        return name + "." + revision;
    }

    String id() {
        return id(name, revision);
    }

    /** As a reader of history gets it today. */
    Object readBy(Serializer serializer) {
        var entry = new GenericDomainEventEntry<>(
                "aggregate",
                "id",
                0,
                "event",
                SampleEvents.RECORDED,
                name,
                Integer.toString(revision),
                JSON.writeValueAsBytes(payload),
                "{}".getBytes(StandardCharsets.UTF_8));
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(0), entry)),
                        serializer,
                        Upcasters.chain())
                .findFirst()
                .orElseThrow()
                .getPayload();
    }

    /** The shape with its values, except what is sealed, which is written differently each time. */
    String shape() {
        JsonNode shown = payload.deepCopy();
        shown.findParents("sealed").forEach(person -> ((ObjectNode) person).put("sealed", "(sealed)"));
        return shown.toPrettyString();
    }

    String content() {
        var content = JSON.createObjectNode().put("name", name).put("revision", revision);
        return content.set("payload", payload).toPrettyString();
    }

    void write() throws IOException {
        Files.writeString(FOLDER.resolve(id() + ".json"), content() + "\n");
    }

    private static GoldenFile read(Path file) {
        var content = JSON.readTree(file.toFile());
        var golden = new GoldenFile(
                content.get("name").asString(), content.get("revision").asInt(), content.get("payload"));
        if (!file.endsWith(golden.id() + ".json")) throw new AssertionError(file + " is of " + golden.id());
        return golden;
    }
}
