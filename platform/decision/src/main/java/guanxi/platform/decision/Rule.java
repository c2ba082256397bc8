package guanxi.platform.decision;

/** A named reason to refuse. The constant is a sentence, and its name is the {@code code} that an API client sees. */
public interface Rule {

    String name();

    /** What kind of refusal it is; decides the HTTP status. */
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /**
     * How a refusal is meant; in HTTP 400, 403, 404, 409, 409, 412, 503. {@code REFERENCE}: a view was asked for something that was
     * not there; it may only have been behind, so the question is worth asking again once it has caught up.
     */
    enum Kind {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        REFERENCE,
        STALE,
        UNAVAILABLE
    }
}
