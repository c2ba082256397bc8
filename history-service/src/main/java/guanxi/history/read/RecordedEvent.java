package guanxi.history.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One event as history has it: what, when in both times, by whom, and what it follows from.
 *
 * @param position in the order of all events; absent where events are read by aggregate or client
 * @param type under which name it is recorded, such as {@code visit.VisitCompleted}
 * @param revision of the shape that its payload has; absent if it is none of the published language
 * @param context absent if the event is none of the published language
 * @param occurredAt when it happened in the department, as the event says it; absent if it says nothing that can be read
 * @param reaction who reacted, absent if a person gave the command
 * @param payload the stored JSON, persons sealed; absent if what is stored is no JSON
 */
public record RecordedEvent(
        @Nullable Long position,
        String eventId,
        String type,
        @Nullable String revision,
        @Nullable String context,
        @Nullable String aggregate,
        @Nullable Long sequence,
        Instant recordedAt,
        @Nullable String occurredAt,
        @Nullable String actor,
        List<String> roles,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String reaction,
        @Nullable JsonNode payload) {

    /** For views: an event that was parked is read by its aggregate again, and has no position then. */
    public RecordedEvent withoutPosition() {
        return new RecordedEvent(
                null,
                eventId,
                type,
                revision,
                context,
                aggregate,
                sequence,
                recordedAt,
                occurredAt,
                actor,
                roles,
                correlationId,
                causationId,
                reaction,
                payload);
    }
}
