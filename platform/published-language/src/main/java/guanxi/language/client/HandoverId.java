package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a handover: a client on its way from one specialist to another, such as {@code T00001}. */
public record HandoverId(@JsonValue String number) {

    public HandoverId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("The number of a handover is never blank");
    }

    @Override
    public String toString() {
        return number;
    }
}
