package guanxi.client.process;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.language.client.ClientId;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WhenContactErasedTest {

    @Test
    void the_key_is_destroyed_once_and_again_and_never_made_anew() {
        var keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
        String wang = keys.pseudonym(Person.ofClient(new ClientId("C1"), "Wang"));
        String li = keys.pseudonym(Person.ofClient(new ClientId("C1"), "Li"));
        keys.keyFor(wang);
        keys.keyFor(li);
        var reaction = new WhenContactErased(keys);
        var event = new ContactErased(new ClientId("C1"), wang, "asked for it", Instant.EPOCH);
        reaction.on(event);
        reaction.on(event);
        assertThat(keys.keyFor(wang)).isEmpty();
        assertThat(keys.existingKey(li)).isPresent();
    }
}
