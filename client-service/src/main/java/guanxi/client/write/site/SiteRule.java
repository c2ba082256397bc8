package guanxi.client.write.site;

import guanxi.platform.decision.Rule;

/** What is refused of a client's site. */
public enum SiteRule implements Rule {
    CLOSED_BEFORE_OPENED(Kind.INVALID),
    A_CLOSED_SITE_STAYS_CLOSED(Kind.CONFLICT);

    private final Kind kind;

    SiteRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
