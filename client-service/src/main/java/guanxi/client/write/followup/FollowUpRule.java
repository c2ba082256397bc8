package guanxi.client.write.followup;

import guanxi.platform.decision.Rule;

/** What is refused of a follow-up. */
public enum FollowUpRule implements Rule {
    ONLY_A_COMPLAINT_CLOSES_A_FOLLOW_UP(Kind.INVALID),
    THE_RATED_CASE_IS_NOT_ITS_COMPLAINT(Kind.INVALID),
    A_CANCELLED_FOLLOW_UP_STAYS_CANCELLED(Kind.CONFLICT);

    private final Kind kind;

    FollowUpRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
