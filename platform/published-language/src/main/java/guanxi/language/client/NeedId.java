package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a client's need (F-5), such as {@code N00001}: its versions are numbered within it. */
public record NeedId(@JsonValue String number) {

    public NeedId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A need's number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "need-" + number;
    }
}
