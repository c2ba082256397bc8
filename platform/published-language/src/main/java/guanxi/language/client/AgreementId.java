package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of an agreement with a client, such as {@code XY00001}. */
public record AgreementId(@JsonValue String number) {

    public AgreementId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("The number of an agreement is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "agreement-" + number;
    }
}
