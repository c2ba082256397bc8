package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a client's problem point (问题点, F-4), such as {@code Q00001}. */
public record ProblemPointId(@JsonValue String number) {

    public ProblemPointId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("A problem point's number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "problem-" + number;
    }
}
