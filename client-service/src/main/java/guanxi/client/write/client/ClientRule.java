package guanxi.client.write.client;

import guanxi.platform.decision.Rule;

/** What is refused of a client's file. */
public enum ClientRule implements Rule {
    /** B-13: whoever visits in a territory does not draw it. */
    A_TERRITORY_IS_CHANGED_BY_SUPERVISOR_OR_MANAGER(Kind.FORBIDDEN),
    /** Another name is sealed under another key (ADR 5). */
    A_CONTACT_KEEPS_HIS_NAME(Kind.CONFLICT),
    ONLY_A_CLIENT_IN_THE_POOL_IS_CLAIMED(Kind.CONFLICT),
    WHOEVER_WAS_ERASED_STAYS_FORGOTTEN(Kind.CONFLICT),
    /** D-M-B6: the department's clients are there once each. */
    LOOKS_LIKE_A_CLIENT(Kind.CONFLICT),
    NO_CLIENT_IS_ANOTHER_THAN_ITSELF(Kind.CONFLICT),
    NO_CLIENT_IS_MERGED_INTO_ITSELF(Kind.CONFLICT),
    MERGERS_MAKE_NO_CHAIN(Kind.CONFLICT),
    MERGED_INTO_ANOTHER(Kind.CONFLICT),
    ONLY_A_MERGED_CLIENT_IS_SEPARATED(Kind.CONFLICT);

    private final Kind kind;

    ClientRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
