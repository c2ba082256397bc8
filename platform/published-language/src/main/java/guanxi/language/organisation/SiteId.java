package guanxi.language.organisation;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a project site (案场), such as {@code P01}. */
public record SiteId(@JsonValue String number) {

    public SiteId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A site number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "site-" + number;
    }
}
