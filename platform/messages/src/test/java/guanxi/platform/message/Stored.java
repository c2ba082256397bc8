package guanxi.platform.message;

import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;

/** What stands in an event store, read as a processor reads it. */
final class Stored {
    static final Instant RECORDED = Instant.parse("2026-06-05T00:00:00Z");
    static final MessageFormat FORMAT =
            new MessageFormat(new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh()));

    private Stored() {}

    static DomainEventMessage<?> read(String name, String revision, String payload) {
        var entry = new GenericDomainEventEntry<>(
                "aggregate", "visit-V1", 0, "event-1", RECORDED, name, revision, bytes(payload), bytes("{}"));
        var data = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(7), entry);
        return (DomainEventMessage<?>)
                EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(data), FORMAT, Upcasters.chain())
                        .findFirst()
                        .orElseThrow();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
