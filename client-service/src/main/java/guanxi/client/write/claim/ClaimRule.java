package guanxi.client.write.claim;

import guanxi.platform.decision.Rule;

/** What is refused of claims from the public pool. */
public enum ClaimRule implements Rule {
    NOT_IN_THE_POOL(Kind.REFERENCE),
    NO_MORE_CLAIMS_THAT_DAY(Kind.CONFLICT);

    private final Kind kind;

    ClaimRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
