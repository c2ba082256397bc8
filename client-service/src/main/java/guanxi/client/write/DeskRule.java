package guanxi.client.write;

import guanxi.platform.decision.Rule;

/** What is refused of more than one thing that the service desk is told: a call that came in, a call-back, its hours. */
public enum DeskRule implements Rule {
    BEFORE_ITS_START(Kind.INVALID),
    CELL_NOT_OF_THIS_KIND(Kind.INVALID),
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
