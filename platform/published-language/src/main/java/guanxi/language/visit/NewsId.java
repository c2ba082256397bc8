package guanxi.language.visit;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a piece of news, such as {@code N00001}. */
public record NewsId(@JsonValue String number) {

    public NewsId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A news number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "news-" + number;
    }
}
