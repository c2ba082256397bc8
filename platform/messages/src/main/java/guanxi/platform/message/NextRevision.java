package guanxi.platform.message;

import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings events from one revision to the next. Where the next only may say a field more, the payload stays as it is. */
final class NextRevision extends SingleEventUpcaster {
    private final Set<String> events;
    private final int from;
    private final BiFunction<ObjectNode, Instant, JsonNode> change;

    /**
     * @param events by the names under which they are recorded
     * @param from the revision that is left
     * @param change of the stored payload, beside the moment at which it was recorded
     */
    NextRevision(Set<String> events, int from, BiFunction<ObjectNode, Instant, JsonNode> change) {
        this.events = events;
        this.from = from;
        this.change = change;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        SerializedType type = event.getType();
        return events.contains(type.getName()) && String.valueOf(from).equals(type.getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        var next = new SimpleSerializedType(event.getType().getName(), String.valueOf(from + 1));
        return event.upcast(
                next,
                JsonNode.class,
                payload -> change.apply((ObjectNode) payload, event.getTimestamp()),
                metaData -> metaData);
    }
}
