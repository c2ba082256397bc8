package guanxi.client.write.referral;

import guanxi.platform.decision.Rule;

/** What is refused of a referral. */
public enum ReferralRule implements Rule {
    GROUPS_ARE_AT_LEAST_ONE(Kind.INVALID),
    CONFIRMED_BEFORE_SENT(Kind.INVALID),
    A_WITHDRAWN_REFERRAL_STAYS_WITHDRAWN(Kind.CONFLICT);

    private final Kind kind;

    ReferralRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
