package guanxi.visit.attachments;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.V1;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.visit.VisitId;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.BothStores;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttachmentBytesTest {
    private static final BothStores STORES = new BothStores();
    private static final VisitId V2 = new VisitId("V000002");
    private static final String DIGEST = "a1";
    private static final byte[] LARGE = new byte[5 * 1024 * 1024];
    private static final byte[] SMALL = "a photo of somebody".getBytes(StandardCharsets.UTF_8);
    private final PersonKeys keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());

    static {
        new Random(20260601).nextBytes(LARGE);
    }

    static Stream<Named<Supplier<DocumentStore>>> stores() {
        return STORES.all();
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void the_largest_is_read_as_it_was_kept_by_its_visit_and_digest_alone(Supplier<DocumentStore> stores) {
        var bytes = new AttachmentBytes(stores.get(), keys);
        assertThat(bytes.areReadable(LIN)).isFalse();
        assertThat(bytes.keep(V1, LIN, DIGEST, LARGE)).isTrue();
        assertThat(bytes.find(V1, LIN, DIGEST)).hasValue(LARGE);
        assertThat(bytes.areReadable(LIN)).isTrue();
        assertThat(bytes.find(V2, LIN, DIGEST)).isEmpty();
        assertThat(bytes.find(V1, LIN, "b2")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void they_are_kept_once_and_sealed(Supplier<DocumentStore> stores) {
        DocumentStore store = stores.get();
        var bytes = new AttachmentBytes(store, keys);
        bytes.keep(V1, LIN, DIGEST, SMALL);
        var kept = store.find("attachments", Query.all());
        assertThat(new String(kept.getFirst().body().get("sealed").binaryValue(), StandardCharsets.ISO_8859_1))
                .doesNotContain("photo");
        bytes.keep(V1, LIN, DIGEST, SMALL);
        assertThat(store.find("attachments", Query.all())).isEqualTo(kept);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_was_deleted_does_not_come_back_and_is_deleted_again_without_harm(Supplier<DocumentStore> stores) {
        DocumentStore store = stores.get();
        var bytes = new AttachmentBytes(store, keys);
        bytes.keep(V1, LIN, DIGEST, SMALL);
        bytes.delete(V1, DIGEST);
        bytes.delete(V1, DIGEST);
        assertThat(bytes.keep(V1, LIN, DIGEST, SMALL)).isTrue();
        assertThat(bytes.find(V1, LIN, DIGEST)).isEmpty();
        assertThat(store.find("attachments", Query.all()))
                .allSatisfy(left -> assertThat(left.body()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void without_the_specialists_key_nothing_is_read_or_kept_any_more(Supplier<DocumentStore> stores) {
        var bytes = new AttachmentBytes(stores.get(), keys);
        bytes.keep(V1, LIN, DIGEST, SMALL);
        keys.destroy(keys.pseudonym(Person.ofColleague(LIN, null)));
        assertThat(bytes.find(V1, LIN, DIGEST)).isEmpty();
        assertThat(bytes.areReadable(LIN)).isFalse();
        assertThat(bytes.keep(V1, LIN, "b2", SMALL)).isFalse();
    }
}
