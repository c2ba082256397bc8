package guanxi.platform.message;

import org.axonframework.serialization.SerializedType;

/** History has an event that this version of the programme cannot read. */
public final class UnknownEvent extends RuntimeException {

    UnknownEvent(SerializedType type) {
        super("History has an event " + type.getName() + " of revision " + type.getRevision()
                + ", which this version does not know. Start a version that knows it.");
    }
}
