package guanxi.language.visit;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a contact in somebody's contact plan (F-7), such as {@code K00001}. */
public record PlannedContactId(@JsonValue String number) {

    public PlannedContactId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A contact number is never blank");
    }

    @Override
    public String toString() {
        return "contact-" + number;
    }
}
