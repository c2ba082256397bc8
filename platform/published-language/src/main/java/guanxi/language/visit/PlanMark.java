package guanxi.language.visit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor says of a plan that was submitted (B-01); it changes no figure.
 *
 * @param by who says so
 * @param reason why it is returned; absent if it is accepted
 */
public record PlanMark(Kind kind, String by, @Nullable String reason) {

    public static PlanMark accepted(String by) {
        return new PlanMark(Kind.ACCEPTED, by, null);
    }

    public static PlanMark returned(String by, String reason) {
        return new PlanMark(Kind.RETURNED, by, reason);
    }

    /** Whoever says it. */
    public boolean saysSameAs(PlanMark other) {
        return kind == other.kind && Objects.equals(reason, other.reason);
    }

    public enum Kind {
        ACCEPTED,
        /** With a reason, to be submitted anew. */
        RETURNED
    }
}
