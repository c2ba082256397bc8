package guanxi.language.organisation;

import com.fasterxml.jackson.annotation.JsonValue;

/** A team by the department's own name of it, such as {@code 华东一组}. */
public record TeamId(@JsonValue String name) implements Comparable<TeamId> {

    public TeamId {
        if (name == null || name.isBlank()) throw new IllegalArgumentException("The name of a team is never blank");
    }

    @Override
    public int compareTo(TeamId other) {
        return name.compareTo(other.name);
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "team-" + name;
    }
}
