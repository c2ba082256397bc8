package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The department's own number of a client, such as {@code C00001}. */
public record ClientId(@JsonValue String number) {

    public ClientId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A client number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "client-" + number;
    }
}
