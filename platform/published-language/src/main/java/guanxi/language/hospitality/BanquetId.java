package guanxi.language.hospitality;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a banquet (B-42 to B-61), such as {@code B0001}. */
public record BanquetId(@JsonValue String number) {

    public BanquetId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A banquet number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "banquet-" + number;
    }
}
