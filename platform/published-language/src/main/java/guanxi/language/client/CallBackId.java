package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a call-back within its series, such as {@code B000001}. */
public record CallBackId(@JsonValue String number) {

    public CallBackId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("The number of a call-back is never blank");
    }

    @Override
    public String toString() {
        return number;
    }
}
