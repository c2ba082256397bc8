package guanxi.client.write.agreement;

import guanxi.platform.decision.Rule;

/** What is refused of an agreement. */
public enum AgreementRule implements Rule {
    UNKNOWN_AGREEMENT(Kind.REFERENCE),
    THE_RENEWED_AGREEMENT_IS_ANOTHER_CLIENTS(Kind.INVALID),
    VALID_UNTIL_BEFORE_VALID_FROM(Kind.INVALID),
    ENDED_BEFORE_SIGNED(Kind.INVALID),
    ONLY_A_DRAFT_IS_REVIEWED(Kind.CONFLICT),
    ONLY_A_REVIEWED_AGREEMENT_IS_SIGNED(Kind.CONFLICT),
    A_SIGNED_AGREEMENT_IS_CORRECTED(Kind.CONFLICT),
    ONLY_A_SIGNED_AGREEMENT_IS_CORRECTED(Kind.CONFLICT),
    AN_ENDED_AGREEMENT_STAYS_ENDED(Kind.CONFLICT);

    private final Kind kind;

    AgreementRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
