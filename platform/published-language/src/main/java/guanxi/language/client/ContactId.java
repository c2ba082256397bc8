package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a contact within his client's file. */
public record ContactId(@JsonValue String number) {
    /** Whoever a client is registered with. */
    public static final ContactId FIRST = new ContactId("1");

    public ContactId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A contact number is never blank");
    }

    @Override
    public String toString() {
        return number;
    }
}
