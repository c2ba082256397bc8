package guanxi.language.visit;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of an appointment, such as {@code B00001}. */
public record AppointmentId(@JsonValue String number) {

    public AppointmentId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("An appointment number is never blank");
    }

    @Override
    public String toString() {
        return "appointment-" + number;
    }
}
