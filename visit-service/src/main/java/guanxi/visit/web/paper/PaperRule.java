package guanxi.visit.web.paper;

import guanxi.platform.decision.Rule;

/** Why something is not put on paper. */
public enum PaperRule implements Rule {
    A_FONT_IS_MISSING(Kind.UNAVAILABLE),
    TOO_MUCH_FOR_PAPER(Kind.INVALID);

    private final Kind kind;

    PaperRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
