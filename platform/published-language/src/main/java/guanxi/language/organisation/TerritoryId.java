package guanxi.language.organisation;

import com.fasterxml.jackson.annotation.JsonValue;

/** A territory by the department's own name of it, such as {@code 城北区}: where clients are, and who may visit them (B-13). */
public record TerritoryId(@JsonValue String name) implements Comparable<TerritoryId> {

    public TerritoryId {
        if (name == null || name.isBlank())
            throw new IllegalArgumentException("The name of a territory is never blank");
    }

    @Override
    public int compareTo(TerritoryId other) {
        return name.compareTo(other.name);
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "territory-" + name;
    }
}
