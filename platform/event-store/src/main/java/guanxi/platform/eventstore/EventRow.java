package guanxi.platform.eventstore;

import static org.axonframework.common.DateTimeUtils.formatInstant;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** An event as it is stored. Made by the caller, so that the one writer does nothing but write. */
record EventRow(
        String eventId,
        String aggregateId,
        long sequenceNumber,
        String type,
        String timeStamp,
        String payloadType,
        String payloadRevision,
        byte[] payload,
        byte[] metaData) {

    static EventRow of(EventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        byte[] metaData = event.serializeMetaData(serializer, byte[].class).getData();
        // An event of no aggregate has no key to conflict on: SQLite holds absent values to be distinct.
        DomainEventMessage<?> domain = event instanceof DomainEventMessage<?> known ? known : null;
        return new EventRow(
                event.getIdentifier(),
                domain == null ? null : domain.getAggregateIdentifier(),
                domain == null ? 0 : domain.getSequenceNumber(),
                domain == null ? null : domain.getType(),
                formatInstant(event.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metaData);
    }
}
