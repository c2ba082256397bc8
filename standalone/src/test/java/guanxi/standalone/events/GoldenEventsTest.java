package guanxi.standalone.events;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.Personal;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.platform.message.MessageFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was written once is read for ever. Each event has a golden file for each revision of its shape, written when that was new. A
 * file is never edited: another shape is another revision, with an upcaster from the one before (ADR 20).
 */
class GoldenEventsTest {
    private static final String CHANGED =
            "The shape of %s has changed, but history has events of the old one. Raise the"
                    + " revision in @RecordedAs, leave the golden file as it is, write an upcaster from that revision into"
                    + " guanxi.platform.message and list it in Upcasters, and have the new golden file written by"
                    + " -Dguanxi.write-golden=true (ADR 20).";

    private final Serializer serializer = new MessageFormat(new GoldenKeys());

    static List<Class<?>> events() {
        return LanguageEvents.ALL;
    }

    static List<GoldenFile> files() throws IOException {
        return GoldenFile.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_revision_of_an_event_has_its_golden_file(Class<?> event) throws IOException {
        GoldenFile now = GoldenFile.of(written(event));
        List<String> kept = files().stream().map(GoldenFile::id).toList();
        if (Boolean.getBoolean("guanxi.write-golden") && !kept.contains(now.id())) now.write();
        assertThat(files().stream().filter(file -> file.name().equals(now.name())))
                .as("golden files of %s; -Dguanxi.write-golden=true writes the newest", event)
                .extracting(GoldenFile::revision)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, now.revision()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_first_one_can_still_be_read(GoldenFile golden) {
        assertThat(golden.readBy(serializer)).isEqualTo(SampleEvents.BY_ID.get(golden.id()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void one_that_is_written_now_has_the_shape_of_its_golden_file(Class<?> event) throws IOException {
        GoldenFile now = GoldenFile.of(written(event));
        assertThat(files().stream().filter(golden -> golden.id().equals(now.id())))
                .extracting(GoldenFile::shape)
                .as(CHANGED, now.id())
                .containsExactly(now.shape());
    }

    @ParameterizedTest
    @MethodSource("events")
    void one_that_is_written_now_is_read_as_the_same(Class<?> event) {
        Object read = serializer.deserialize(written(event));
        assertThat(read).isEqualTo(sample(event));
    }

    /** Or a golden file would not show the shape of what it leaves out. */
    @ParameterizedTest
    @MethodSource("events")
    void a_sample_says_all_that_its_event_can_say(Class<?> event) {
        assertThat(unsaid(event.getSimpleName(), sample(event)))
                .as("what the sample of %s in SampleEvents leaves out: give each a value", event)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void nobodys_name_or_telephone_is_written_in_the_clear_nor_what_else_is_known_of_him(Class<?> event) {
        String written = new String(written(event).getData(), StandardCharsets.UTF_8);
        assertThat(personalIn(sample(event), false))
                .allSatisfy(secret -> assertThat(written).doesNotContain(secret));
    }

    @Test
    void what_is_personal_is_found_in_the_samples_wherever_it_is() {
        assertThat(events().stream()
                        .filter(event -> !personalIn(sample(event), false).isEmpty())
                        .map(Class::getSimpleName))
                .contains("ClientRegistered", "VisitCompleted", "MarketSignedIn", "HospitalityRequested");
        assertThat(personalIn(sample(ContactNamed.class), false)).contains("王小明 Wang", "1970-03-09", "海鲜");
    }

    @Test
    void each_golden_file_has_a_sample_and_no_sample_is_left_over() throws IOException {
        assertThat(SampleEvents.BY_ID.keySet())
                .as("samples; what a former golden file is read as today stands in SampleEvents.former()")
                .containsExactlyInAnyOrderElementsOf(
                        files().stream().map(GoldenFile::id).toList());
    }

    private static Object sample(Class<?> event) {
        Object sample = SampleEvents.BY_ID.get(GoldenFile.id(event));
        assertThat(sample)
                .as("a sample of %s: say one in SampleEvents, among those of its context", event)
                .isInstanceOf(event);
        return sample;
    }

    private SerializedObject<byte[]> written(Class<?> event) {
        return serializer.serialize(sample(event), byte[].class);
    }

    private static List<String> personalIn(Object value, boolean ofSomebody) {
        if (value instanceof Person person)
            return Stream.of(person.name(), person.title(), person.phone())
                    .filter(Objects::nonNull)
                    .toList();
        var parts = Parts.of(value).values();
        if (parts.isEmpty()) return ofSomebody ? List.of(String.valueOf(value)) : List.of();
        var personal = new ArrayList<String>();
        parts.forEach(part -> personal.addAll(personalIn(part, ofSomebody || value instanceof Personal)));
        return personal;
    }

    private static List<String> unsaid(String name, Object value) {
        if (value == null || value instanceof Collection<?> values && values.isEmpty()) return List.of(name);
        if (value instanceof Person) return List.of();
        var unsaid = new ArrayList<String>();
        Parts.of(value).forEach((part, content) -> unsaid.addAll(unsaid(name + "." + part, content)));
        return unsaid;
    }
}
