package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a receivable: what a client owes for a delivery, such as {@code Y00001}. */
public record ReceivableId(@JsonValue String number) {

    public ReceivableId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("The number of a receivable is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "receivable-" + number;
    }
}
