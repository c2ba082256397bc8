package guanxi.language.hospitality;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a hospitality request (F-12), such as {@code H0001}. */
public record HospitalityRequestId(@JsonValue String number) {

    public HospitalityRequestId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A request number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "hospitality-" + number;
    }
}
