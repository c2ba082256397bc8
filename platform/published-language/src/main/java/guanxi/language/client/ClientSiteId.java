package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a site of a client, such as {@code A00001}. */
public record ClientSiteId(@JsonValue String number) {

    public ClientSiteId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("The number of a client's site is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "client-site-" + number;
    }
}
