package guanxi.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.language.Person;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealedBytesTest {
    private static final Person LIN = Person.ofColleague(new ColleagueId("S001"), null);
    private static final Person WU = Person.ofColleague(new ColleagueId("S002"), null);
    private static final byte[] PHOTO = "a photo of somebody".getBytes(StandardCharsets.UTF_8);
    private final PersonKeys keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
    private final SealedBytes sealing = new SealedBytes(keys);

    @Test
    void what_was_sealed_is_opened_as_it_was_and_does_not_show_it() {
        byte[] sealed = sealing.close(LIN, PHOTO).orElseThrow();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("photo");
        assertThat(sealing.open(LIN, sealed)).hasValue(PHOTO);
    }

    @Test
    void it_is_opened_as_nobody_elses() {
        byte[] sealed = sealing.close(LIN, PHOTO).orElseThrow();
        sealing.close(WU, PHOTO);
        assertThatThrownBy(() -> sealing.open(WU, sealed)).hasMessage("Personal data cannot be opened");
    }

    @Test
    void without_the_key_nothing_is_opened_or_sealed_any_more() {
        assertThat(sealing.canOpen(LIN)).isFalse();
        byte[] sealed = sealing.close(LIN, PHOTO).orElseThrow();
        assertThat(sealing.canOpen(LIN)).isTrue();
        keys.destroy(keys.pseudonym(LIN));
        assertThat(sealing.canOpen(LIN)).isFalse();
        assertThat(sealing.open(LIN, sealed)).isEmpty();
        assertThat(sealing.close(LIN, PHOTO)).isEmpty();
    }
}
