package guanxi.language.visit;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a violation within its day by what was found: whoever finds it again, in whatever order and however often, names the same
 * one. Such as {@code OVERLAPPING_VISITS-V000001}.
 */
public record ViolationId(@JsonValue String name) {

    public ViolationId {
        if (name == null || name.isBlank()) throw new IllegalArgumentException("A violation's name is never blank");
    }

    /** The day as a whole is the violation. */
    public static ViolationId of(Norm rule) {
        return new ViolationId(rule.name());
    }

    public static ViolationId of(Norm rule, VisitId visit) {
        return of(rule, visit.number());
    }

    /** @param seen what tells it from others of this norm and day */
    public static ViolationId of(Norm rule, String seen) {
        return new ViolationId(rule.name() + "-" + seen);
    }

    @Override
    public String toString() {
        return name;
    }
}
