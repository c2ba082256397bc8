package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of an entry within its case, such as {@code E000001}. */
public record CaseEntryId(@JsonValue String number) {

    public CaseEntryId {
        if (number == null || number.isBlank())
            throw new IllegalArgumentException("The number of an entry is never blank");
    }

    @Override
    public String toString() {
        return number;
    }
}
