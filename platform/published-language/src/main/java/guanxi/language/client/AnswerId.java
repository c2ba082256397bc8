package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of an answer in the catalogue, such as {@code A0001}. */
public record AnswerId(@JsonValue String number) {

    public AnswerId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("The number of an answer is never blank");
    }

    @Override
    public String toString() {
        return number;
    }
}
