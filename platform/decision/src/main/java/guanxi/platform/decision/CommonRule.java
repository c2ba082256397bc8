package guanxi.platform.decision;

/** Refusals that every context knows. */
public enum CommonRule implements Rule {
    NOT_FOUND(Kind.NOT_FOUND),
    OUT_OF_REACH(Kind.FORBIDDEN),
    VERSION_IS_STALE(Kind.STALE),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    NOT_REACHABLE_NOW(Kind.UNAVAILABLE),
    ALREADY_RECORDED_DIFFERENTLY(Kind.CONFLICT),
    UNKNOWN_CLIENT(Kind.REFERENCE),
    UNKNOWN_SPECIALIST(Kind.REFERENCE),
    UNKNOWN_OFFICE(Kind.REFERENCE),
    NOT_IN_THE_DEPARTMENT_THAT_DAY(Kind.REFERENCE),
    FIELD_MISSING(Kind.INVALID),
    FIELD_INVALID(Kind.INVALID);

    private final Kind kind;

    CommonRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
