package guanxi.language.hospitality;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a tour of the works (F-13), such as {@code T0001}. */
public record TourId(@JsonValue String number) {

    public TourId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A tour number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "tour-" + number;
    }
}
