package guanxi.language.visit;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a client specialist, such as {@code S001}. */
public record SpecialistId(@JsonValue String number) {

    public SpecialistId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("A specialist number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "specialist-" + number;
    }
}
