package guanxi.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.platform.store.Collection;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Write;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What an erased person's key leaves behind in files: nothing. */
class ErasureTest {
    private static final int PERSONS = 600;
    private static final int ERASED = 20;
    private static final Person WANG = Person.ofClient(new ClientId("C1"), "Wang");

    @TempDir
    Path data;

    @Test
    void erased_keys_are_in_no_file_any_more_neither_bare_nor_wrapped() throws IOException {
        var master = MasterKey.in(masterFile(), true);
        var traces = new ArrayList<byte[]>();
        try (DocumentStore store = open()) {
            var keys = new StoredPersonKeys(store, master);
            List<String> persons = IntStream.range(0, PERSONS)
                    .mapToObj(i -> keys.pseudonym(Person.ofClient(new ClientId("C" + i), "Wang")))
                    .toList();
            for (String person : persons) keys.keyFor(person);
            List<String> erased =
                    persons.stream().filter(p -> persons.indexOf(p) % 30 == 7).toList();
            assertThat(erased).hasSize(ERASED);
            for (String person : erased) traces.addAll(traces(store, keys, person));
            assertThat(found(traces)).as("wrapped keys, before").hasSize(ERASED);

            erased.forEach(keys::destroy);
            assertThat(found(traces)).as("while it runs").isEmpty();
            assertThat(persons.stream().filter(p -> keys.existingKey(p).isPresent()))
                    .hasSize(PERSONS - ERASED);
        }
        assertThat(found(traces)).as("after a clean stop").isEmpty();
    }

    @Test
    void no_key_is_in_the_key_store_as_it_is_used() throws IOException {
        try (DocumentStore store = open()) {
            var keys = new StoredPersonKeys(store, MasterKey.fresh());
            byte[] key = keys.keyFor(keys.pseudonym(WANG)).orElseThrow().getEncoded();
            assertThat(found(List.of(key, Base64.getEncoder().encode(key)))).isEmpty();
        }
    }

    @Test
    void keys_that_were_never_wrapped_are_refused_with_a_sentence() {
        try (DocumentStore store = open()) {
            var bare = new JsonMapper().createObjectNode().put("key", "AAAA");
            store.ensure(new Collection("person_keys", List.of()));
            store.commit(List.of(new Write("person_keys", "-pseudonym-secret", 0, bare)));
            assertThatThrownBy(() -> new StoredPersonKeys(store, MasterKey.fresh()))
                    .hasMessageContaining("not wrapped under a master key");
        }
    }

    @Test
    void the_master_key_is_a_file_of_its_own_that_only_its_owner_reads_and_stays_the_same() throws IOException {
        String pseudonym;
        try (DocumentStore store = open()) {
            var keys = new StoredPersonKeys(store, MasterKey.in(masterFile(), StoredPersonKeys.isNew(store)));
            pseudonym = keys.pseudonym(WANG);
            keys.keyFor(pseudonym);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(masterFile())))
                .isEqualTo("rw-------");
        try (DocumentStore store = open()) {
            assertThat(StoredPersonKeys.isNew(store)).isFalse();
            var again = new StoredPersonKeys(store, MasterKey.in(masterFile(), false));
            assertThat(again.pseudonym(WANG)).isEqualTo(pseudonym);
            assertThat(again.existingKey(pseudonym)).isPresent();
        }
    }

    @Test
    void a_lost_master_key_is_not_made_anew() {
        assertThatThrownBy(() -> MasterKey.in(masterFile(), false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Put the file back from its backup");
        assertThat(masterFile()).doesNotExist();
    }

    @Test
    void a_foreign_master_key_is_refused_before_anybody_reads_as_erased() {
        try (DocumentStore store = open()) {
            new StoredPersonKeys(store, MasterKey.fresh());
            assertThatThrownBy(() -> new StoredPersonKeys(store, MasterKey.fresh()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("wrapped under another master key");
        }
    }

    @Test
    void a_master_key_is_32_bytes() {
        assertThatThrownBy(() -> MasterKey.told("c2hvcnQ=")).hasMessageContaining("openssl rand -base64 32");
        assertThatThrownBy(() -> MasterKey.told("not Base64!")).hasMessageContaining("openssl rand -base64 32");
    }

    private DocumentStore open() {
        return SqliteDocumentStore.in(data.resolve("keys.db"));
    }

    private Path masterFile() {
        return data.resolve("secret").resolve("master.key");
    }

    /** The key bare, as bytes and as text, and as it is stored. */
    private static List<byte[]> traces(DocumentStore store, PersonKeys keys, String person) {
        byte[] key = keys.existingKey(person).orElseThrow().getEncoded();
        String stored = store.load("person_keys", List.of(person))
                .get(person)
                .body()
                .get("wrapped")
                .asString();
        return List.of(key, Base64.getEncoder().encode(key), stored.getBytes(StandardCharsets.US_ASCII));
    }

    private List<byte[]> found(List<byte[]> traces) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            List<String> contents =
                    files.filter(Files::isRegularFile).map(ErasureTest::content).toList();
            return traces.stream()
                    .filter(trace -> contents.stream()
                            .anyMatch(content -> content.contains(new String(trace, StandardCharsets.ISO_8859_1))))
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
