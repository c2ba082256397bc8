package guanxi.client.write.receivable;

import guanxi.platform.decision.Rule;

/** What is refused of a receivable or a payment. */
public enum ReceivableRule implements Rule {
    AMOUNT_IS_ABOVE_ZERO(Kind.INVALID),
    DUE_BEFORE_DELIVERED(Kind.INVALID),
    UNKNOWN_PURCHASE(Kind.REFERENCE),
    UNKNOWN_RECEIVABLE(Kind.REFERENCE),
    PURCHASE_OF_ANOTHER_CLIENT(Kind.INVALID),
    PAID_MORE_THAN_IS_OPEN(Kind.CONFLICT),
    PAYMENTS_ARE_WITHDRAWN_FIRST(Kind.CONFLICT),
    A_WITHDRAWN_RECEIVABLE_STAYS_WITHDRAWN(Kind.CONFLICT);

    private final Kind kind;

    ReceivableRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
