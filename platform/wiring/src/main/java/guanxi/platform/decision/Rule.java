package guanxi.platform.decision;

/** A named reason to refuse. The constant is a sentence, and its name is the {@code code} that an API client sees. */
public interface Rule {

    String name();

    /** What kind of refusal it is; decides the HTTP status. */
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** How a refusal is meant; in HTTP 400, 403, 404, 409, 412, 503. */
    enum Kind {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        STALE,
        UNAVAILABLE
    }
}
