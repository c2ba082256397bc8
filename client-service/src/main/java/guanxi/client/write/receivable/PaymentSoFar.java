package guanxi.client.write.receivable;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.receivable.ReceivableCommand.RecordPayment;
import guanxi.language.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it was told.
 *
 * @param withdrawn why there was none; absent as long as it stands
 */
record PaymentSoFar(
        Money amount, LocalDate paidOn, @Nullable String withdrawn) {

    boolean stands() {
        return withdrawn == null;
    }

    PaymentSoFar withdrawn(String reason) {
        return new PaymentSoFar(amount, paidOn, reason);
    }

    /** An empty cell says nothing. */
    void mustAgreeWith(RecordPayment told) {
        requireSame("This payment", "amount", amount, told.amount());
        requireSame("This payment", "paidOn", paidOn, told.paidOn());
        if (told.withdrawn() != null) requireSame("This payment", "withdrawn", withdrawn, told.withdrawn());
    }
}
