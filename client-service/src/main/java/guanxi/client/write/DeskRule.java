package guanxi.client.write;

import guanxi.platform.decision.Rule;

/** What is refused of a call, whoever made it: of one that came in, and of a call-back. */
public enum DeskRule implements Rule {
    BEFORE_ITS_START(Kind.INVALID),
    FLAG_NOT_IN_STANDARD(Kind.INVALID),
    LOOKS_BACK(Kind.INVALID);

    private final Kind kind;

    DeskRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
