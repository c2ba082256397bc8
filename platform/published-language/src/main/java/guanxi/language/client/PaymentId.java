package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a payment within its receivable, such as {@code Z000001}. */
public record PaymentId(@JsonValue String number) {

    public PaymentId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("The number of a payment is never blank");
    }

    @Override
    public String toString() {
        return number;
    }
}
