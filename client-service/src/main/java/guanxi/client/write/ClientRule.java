package guanxi.client.write;

import guanxi.platform.decision.Rule;

/** What the client context refuses. */
public enum ClientRule implements Rule {
    GROUPS_ARE_AT_LEAST_ONE,
    CONFIRMED_BEFORE_SENT;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
