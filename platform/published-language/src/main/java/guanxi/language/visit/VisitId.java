package guanxi.language.visit;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a visit, such as {@code V000001}. */
public record VisitId(@JsonValue String number) {

    public VisitId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A visit number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "visit-" + number;
    }
}
