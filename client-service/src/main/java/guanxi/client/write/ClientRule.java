package guanxi.client.write;

import guanxi.platform.decision.Rule;

/** What the client context refuses. */
public enum ClientRule implements Rule {
    GROUPS_ARE_AT_LEAST_ONE(Kind.INVALID),
    CONFIRMED_BEFORE_SENT(Kind.INVALID),
    A_WITHDRAWN_REFERRAL_STAYS_WITHDRAWN(Kind.CONFLICT),
    /** B-13: whoever visits in a territory does not draw it. */
    A_TERRITORY_IS_CHANGED_BY_SUPERVISOR_OR_MANAGER(Kind.FORBIDDEN);

    private final Kind kind;

    ClientRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
