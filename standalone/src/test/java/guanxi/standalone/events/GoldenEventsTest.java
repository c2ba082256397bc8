package guanxi.standalone.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import guanxi.language.Person;
import guanxi.platform.config.HistoryConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was written once is read for ever. Each event has a golden file, written when the event was new, with the type's name and
 * revision as the store keeps them. A file is never edited: an event that changes gets an upcaster.
 */
class GoldenEventsTest {
    /** Keeps every digit of a decimal, since the score 36.00 is not the score 36.0. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(HistoryConfiguration.oneFormat(new GoldenKeys()))
            .build();

    static Collection<Class<?>> events() {
        return Discovered.EVENTS.values();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_first_one_can_still_be_read(Class<?> event) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/events/" + fileName(event))) {
            assertThat(file)
                    .as(
                            "%s has no golden file yet; once its words are final, keep this as %s:%n%s",
                            event, fileName(event), golden(event))
                    .isNotNull();
            JsonNode golden = JSON.readTree(file);
            JsonNode revision = golden.get("revision");
            var stored = new SimpleSerializedObject<>(
                    JSON.writeValueAsBytes(golden.get("payload")),
                    byte[].class,
                    golden.get("type").asString(),
                    revision.isNull() ? null : revision.asString());
            Object read = serializer.deserialize(stored);
            assertThat(read).isEqualTo(sample(event));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void one_that_is_written_now_is_read_as_the_same(Class<?> event) {
        SerializedObject<byte[]> written = serializer.serialize(sample(event), byte[].class);
        Object read = serializer.deserialize(written);
        assertThat(read).isEqualTo(sample(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void nobodys_name_or_telephone_is_written_in_the_clear(Class<?> event) {
        String written =
                new String(serializer.serialize(sample(event), byte[].class).getData(), StandardCharsets.UTF_8);
        for (Person person : personsIn(sample(event))) {
            Stream.of(person.name(), person.title(), person.phone())
                    .filter(part -> part != null)
                    .forEach(part -> assertThat(written).doesNotContain(part));
        }
    }

    @Test
    void persons_are_found_in_the_samples_wherever_they_are() {
        assertThat(SampleEvents.BY_CLASS.values().stream()
                        .filter(event -> !personsIn(event).isEmpty())
                        .map(event -> event.getClass().getSimpleName()))
                .contains(
                        "ClientRegistered", "ContactNamed", "VisitCompleted", "MarketSignedIn", "HospitalityRequested");
    }

    @Test
    void each_event_has_a_sample_and_no_sample_is_left_over() {
        assertThat(SampleEvents.BY_CLASS.keySet()).containsExactlyInAnyOrderElementsOf(events());
    }

    @Test
    void no_golden_file_stands_without_its_event() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/events"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            events().stream().map(GoldenEventsTest::fileName).toList());
        }
    }

    private static Object sample(Class<?> event) {
        Object sample = SampleEvents.BY_CLASS.get(event);
        assertThat(sample).as("a sample of %s", event).isNotNull();
        return sample;
    }

    private String golden(Class<?> event) {
        SerializedObject<byte[]> written = serializer.serialize(sample(event), byte[].class);
        var golden = JSON.createObjectNode();
        golden.put("type", written.getType().getName());
        golden.put("revision", written.getType().getRevision());
        golden.set("payload", JSON.readTree(written.getData()));
        return golden.toPrettyString();
    }

    private static String fileName(Class<?> event) {
        return event.getSimpleName() + ".json";
    }

    private static List<Person> personsIn(Object value) {
        if (value instanceof Person person) return List.of(person);
        var persons = new ArrayList<Person>();
        if (value instanceof Collection<?> values) values.forEach(v -> persons.addAll(personsIn(v)));
        if (value instanceof Map<?, ?> values) persons.addAll(personsIn(values.values()));
        if (value instanceof Record) {
            for (var component : value.getClass().getRecordComponents()) {
                try {
                    persons.addAll(personsIn(component.getAccessor().invoke(value)));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("Cannot look into " + value, e);
                }
            }
        }
        return persons;
    }

    /** Every record that a sealed interface of the language, named an event, permits. */
    private static final class Discovered {
        static final Map<String, Class<?>> EVENTS = discover();

        private static Map<String, Class<?>> discover() {
            var events = new TreeMap<String, Class<?>>();
            for (JavaClass type : new ClassFileImporter().importPackages("guanxi.language")) {
                if (!type.isInterface() || !type.getSimpleName().endsWith("Event")) continue;
                Class<?> sealedInterface = type.reflect();
                assertThat(sealedInterface.isSealed())
                        .as("%s is sealed", sealedInterface)
                        .isTrue();
                for (Class<?> event : sealedInterface.getPermittedSubclasses()) {
                    assertThat(event).isRecord();
                    assertThat(events.put(event.getSimpleName(), event))
                            .as("the name %s is given to one event only", event.getSimpleName())
                            .isNull();
                }
            }
            return events;
        }
    }
}
