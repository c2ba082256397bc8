package guanxi.client.write.need;

import guanxi.platform.decision.Rule;

/** What is refused of what a client needs. */
public enum NeedRule implements Rule {
    LOWEST_PRICE_ABOVE_HIGHEST(Kind.INVALID),
    A_QUANTITY_IS_MORE_THAN_NOTHING(Kind.INVALID),
    ANALYSED_BEFORE_THE_FORMER_VERSION(Kind.INVALID),
    A_VERSION_FOLLOWS_THE_LAST(Kind.CONFLICT);

    private final Kind kind;

    NeedRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
