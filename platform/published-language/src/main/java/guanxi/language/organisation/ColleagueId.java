package guanxi.language.organisation;

import com.fasterxml.jackson.annotation.JsonValue;

/** The department's own number of a colleague, such as {@code S001} of a specialist or {@code D01} of a director. */
public record ColleagueId(@JsonValue String number) {

    public ColleagueId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A colleague number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "colleague-" + number;
    }
}
