package guanxi.client.write.series;

import guanxi.platform.decision.Rule;

/** What is refused of a purchase, a repair or a call-back. */
public enum SeriesRule implements Rule {
    UNKNOWN_SERIES(Kind.REFERENCE),
    ONLY_THE_OWNER_ANSWERS(Kind.INVALID),
    ONLY_A_PROBLEM_IS_PASSED_ON(Kind.CONFLICT);

    private final Kind kind;

    SeriesRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
