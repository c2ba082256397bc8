package guanxi.platform.eventstore;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** A row as Axon takes it. Its moment is read digit by digit, as {@link EventRow} wrote it: Axon's parser of any time took a fifth of a replay. */
record StoredEvent(
        String type,
        String aggregateId,
        long sequenceNumber,
        String eventId,
        String timeStamp,
        String payloadType,
        String payloadRevision,
        byte[] payload,
        byte[] metaData)
        implements DomainEventData<byte[]> {
    private static final String WRITTEN = "0000-00-00T00:00:00.000Z";

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getAggregateIdentifier() {
        return aggregateId;
    }

    @Override
    public long getSequenceNumber() {
        return sequenceNumber;
    }

    @Override
    public String getEventIdentifier() {
        return eventId;
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(payload, byte[].class, payloadType, payloadRevision);
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(metaData, byte[].class);
    }

    /** One that was written otherwise is read by Axon. */
    @Override
    public Instant getTimestamp() {
        return isAsWritten()
                ? LocalDateTime.of(
                                number(0, 4),
                                number(5, 7),
                                number(8, 10),
                                number(11, 13),
                                number(14, 16),
                                number(17, 19),
                                (int) TimeUnit.MILLISECONDS.toNanos(number(20, 23)))
                        .toInstant(ZoneOffset.UTC)
                : DateTimeUtils.parseInstant(timeStamp);
    }

    private boolean isAsWritten() {
        if (timeStamp.length() != WRITTEN.length()) return false;
        for (int at = 0; at < WRITTEN.length(); at++) {
            char wanted = WRITTEN.charAt(at);
            char found = timeStamp.charAt(at);
            if (wanted == '0' ? found < '0' || found > '9' : found != wanted) return false;
        }
        return true;
    }

    private int number(int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) number = number * 10 + timeStamp.charAt(at) - '0';
        return number;
    }
}
