package guanxi.language.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;

/** The name of a scorecard, such as {@code F-2}; its versions are numbered from 1. */
public record ScorecardCode(@JsonValue String number) {

    public ScorecardCode {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A scorecard number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "scorecard-" + number;
    }
}
