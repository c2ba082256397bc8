package guanxi.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.event.axon.GrpcMetaDataAwareSerializer;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;

class RecordedEventsTest {
    private static final String PLANNED = "visit.VisitPlanned";
    private static final String STORED =
            "{\"visitId\":\"V1\",\"rate\":1.50,\"personMet\":{\"of\":\"C1\",\"sealed\":\"x\"}}";

    private final Serializer json = Jackson3Serializer.builder().build();
    private final RecordedEvents recorded = new RecordedEvents(json);

    @Test
    void a_payload_is_taken_as_stored_from_the_local_store() {
        assertThat(recorded.of(read(json, PLANNED, STORED)).payload()).hasToString(STORED);
    }

    @Test
    void a_payload_is_taken_as_stored_through_the_connector_of_axon_server() {
        var message = read(new GrpcMetaDataAwareSerializer(json), PLANNED, STORED);
        assertThat(recorded.of(message).payload()).hasToString(STORED);
    }

    @Test
    void what_is_no_json_is_listed_without_payload() {
        RecordedEvent event = recorded.of(read(json, "com.elsewhere.Noted", "<noted/>"));
        assertThat(event.type()).isEqualTo("com.elsewhere.Noted");
        assertThat(event.context()).isNull();
        assertThat(event.payload()).isNull();
        assertThat(event.position()).isEqualTo(7);
    }

    private TrackedEventMessage<?> read(Serializer reading, String type, String payload) {
        var entry = new GenericDomainEventEntry<>(
                "aggregate",
                "visit-V1",
                0,
                "event-1",
                Instant.EPOCH,
                type,
                null,
                payload.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
        var data = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(7), entry);
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(data), reading, NoOpEventUpcaster.INSTANCE)
                .findFirst()
                .orElseThrow();
    }
}
