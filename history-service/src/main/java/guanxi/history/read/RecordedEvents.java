package guanxi.history.read;

import guanxi.platform.decision.Actor;
import guanxi.platform.message.EventNames;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows a message as a {@link RecordedEvent}, whatever it is: history is listed also where nobody can read it any more. */
@Component
public class RecordedEvents {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Serializer asStored;

    public RecordedEvents(@Qualifier("eventSerializer") Serializer events) {
        this.asStored = new AsStored(events);
    }

    public RecordedEvent of(EventMessage<?> message) {
        SerializedObject<byte[]> stored = message.serializePayload(asStored, byte[].class);
        JsonNode payload = json(stored.getData());
        String type = stored.getType().getName();
        DomainEventMessage<?> domain = message instanceof DomainEventMessage<?> known ? known : null;
        return new RecordedEvent(
                position(message),
                message.getIdentifier(),
                type,
                stored.getType().getRevision(),
                EventNames.contextOf(type).orElse(null),
                domain == null ? null : domain.getAggregateIdentifier(),
                domain == null ? null : domain.getSequenceNumber(),
                message.getTimestamp(),
                occurredAt(payload),
                text(message, Actor.ID),
                roles(text(message, Actor.ROLES)),
                text(message, "correlationId"),
                text(message, "causationId"),
                text(message, "reaction"),
                payload);
    }

    private static Long position(EventMessage<?> message) {
        if (!(message instanceof TrackedEventMessage<?> tracked) || tracked.trackingToken() == null) return null;
        return tracked.trackingToken().position().orElseThrow();
    }

    private static JsonNode json(byte[] stored) {
        try {
            return JSON.readTree(stored);
        } catch (JacksonException notOurFormat) {
            return null;
        }
    }

    private static String occurredAt(JsonNode payload) {
        if (payload == null) return null;
        JsonNode occurred = payload.at("/occurredAt");
        return occurred.isString() ? occurred.asString() : null;
    }

    private static List<String> roles(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private static String text(EventMessage<?> message, String name) {
        Object value = message.getMetaData().get(name);
        return value == null ? null : value.toString();
    }
}
