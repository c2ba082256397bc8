package guanxi.language.client;

/** How far a handover has come: three sign it, and then it takes effect on its day. */
public enum HandoverState {
    PROPOSED,
    ACCEPTED,
    COUNTERSIGNED,
    IN_EFFECT,
    REFUSED,
    WITHDRAWN,
    /** All had signed, but by its day somebody else answered for the client. */
    LAPSED;

    /** Whether it is still to come to something. */
    public boolean isOpen() {
        return switch (this) {
            case PROPOSED, ACCEPTED, COUNTERSIGNED -> true;
            case IN_EFFECT, REFUSED, WITHDRAWN, LAPSED -> false;
        };
    }
}
