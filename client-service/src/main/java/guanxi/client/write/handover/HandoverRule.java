package guanxi.client.write.handover;

import guanxi.platform.decision.Rule;

/** What is refused of a handover. */
public enum HandoverRule implements Rule {
    A_HANDOVER_GOES_TO_ANOTHER(Kind.INVALID),
    A_HANDOVER_LOOKS_AHEAD(Kind.INVALID),
    ONE_OPEN_HANDOVER_A_CLIENT(Kind.CONFLICT),
    ONLY_THE_RECEIVER_ACCEPTS(Kind.CONFLICT),
    ONLY_RECEIVER_OR_SUPERIOR_REFUSES(Kind.CONFLICT),
    ONLY_WHO_PROPOSED_IT_WITHDRAWS(Kind.CONFLICT),
    THE_RECEIVER_SIGNS_FIRST(Kind.CONFLICT),
    NOBODY_SIGNS_A_HANDOVER_TWICE(Kind.CONFLICT),
    THE_OWNER_HAS_CHANGED(Kind.CONFLICT),
    A_HANDOVER_THAT_ENDED_STAYS_SO(Kind.CONFLICT);

    private final Kind kind;

    HandoverRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
