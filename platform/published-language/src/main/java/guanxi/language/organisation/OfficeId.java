package guanxi.language.organisation;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of an office (办事处), such as {@code O01}. */
public record OfficeId(@JsonValue String number) {

    public OfficeId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("An office number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "office-" + number;
    }
}
