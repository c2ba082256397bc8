package guanxi.hospitality.write.request;

import guanxi.platform.decision.Rule;

/** What the hospitality context refuses. */
public enum RequestRule implements Rule {
    AMOUNTS_ARE_NOT_NEGATIVE(Kind.INVALID),
    ONLY_AN_OPEN_REQUEST_IS_APPROVED,
    ONLY_AN_OPEN_REQUEST_IS_REFUSED,
    NO_STAGE_FOR_THIS_ROLE,
    /** the handbook asks for no actual costs; here they follow an approval. */
    ONLY_AN_APPROVED_REQUEST_IS_SETTLED;

    private final Kind kind;

    RequestRule() {
        this(Kind.CONFLICT);
    }

    RequestRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
