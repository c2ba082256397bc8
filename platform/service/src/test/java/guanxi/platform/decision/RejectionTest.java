package guanxi.platform.decision;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.message.MessageFormat;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.util.List;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

class RejectionTest {
    private final Serializer wire =
            new MessageFormat(new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh()));

    @Test
    void a_refusal_crosses_the_wire_with_its_facts_in_order() {
        var refused = Difference.of("groups", 3, 4).refusal("This visit", "the first stands");
        var arrived = overTheWire(refused.rejection());
        assertThat(arrived).isEqualTo(refused.rejection());
        assertThat(List.copyOf(arrived.facts().keySet())).containsExactly("recorded", "given");
    }

    @Test
    void a_refusal_without_facts_crosses_it_too() {
        var refused = new CommandRejected(CommonRule.OUT_OF_REACH, "Not yours.").rejection();
        assertThat(overTheWire(refused)).isEqualTo(refused);
    }

    private Rejection overTheWire(Rejection rejection) {
        return wire.deserialize(wire.serialize(rejection, byte[].class));
    }
}
