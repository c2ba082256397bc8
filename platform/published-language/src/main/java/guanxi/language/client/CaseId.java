package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a case, such as {@code K00001}. */
public record CaseId(@JsonValue String number) {

    public CaseId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("The number of a case is never blank");
    }

    @Override
    public String toString() {
        return number;
    }
}
