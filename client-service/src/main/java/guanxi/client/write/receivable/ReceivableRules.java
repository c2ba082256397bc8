package guanxi.client.write.receivable;

import guanxi.client.write.receivable.ReceivableCommand.RecordReceivable;
import guanxi.language.Money;
import guanxi.language.client.ReceivableId;
import guanxi.platform.decision.CommandRejected;
import java.util.Map;

/** What must hold of any receivable or payment. A payment may come before the delivery: clients pay in advance. */
final class ReceivableRules {
    private static final Money NOTHING = Money.ofFen(0);

    private ReceivableRules() {}

    static void mustBeSound(RecordReceivable told) {
        mustBeAboveZero(told.amount());
        if (!told.dueOn().isBefore(told.deliveredOn())) return;
        throw new CommandRejected(
                ReceivableRule.DUE_BEFORE_DELIVERED,
                "It is due on " + told.dueOn() + ", before the delivery of " + told.deliveredOn() + ".",
                "dueOn",
                Map.of(
                        "recorded",
                        told.deliveredOn().toString(),
                        "given",
                        told.dueOn().toString()));
    }

    static void mustBeAboveZero(Money amount) {
        if (amount.isMoreThan(NOTHING)) return;
        throw new CommandRejected(
                ReceivableRule.AMOUNT_IS_ABOVE_ZERO,
                "The amount is above zero.",
                "amount",
                amount.amount().toString());
    }

    static void mustNotBeMoreThan(Money open, Money paid) {
        if (!paid.isMoreThan(open)) return;
        throw new CommandRejected(
                ReceivableRule.PAID_MORE_THAN_IS_OPEN,
                "Only " + open.amount() + " is still open, not " + paid.amount()
                        + "; split the payment between the receivables that it is for.",
                "amount",
                Map.of(
                        "recorded",
                        open.amount().toString(),
                        "given",
                        paid.amount().toString()));
    }

    static CommandRejected unknown(ReceivableId receivable) {
        return new CommandRejected(
                ReceivableRule.UNKNOWN_RECEIVABLE,
                "There is no receivable " + receivable.number() + ".",
                "receivableId",
                receivable.number());
    }
}
