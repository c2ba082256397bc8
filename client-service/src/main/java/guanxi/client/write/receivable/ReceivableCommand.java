package guanxi.client.write.receivable;

import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.client.PaymentId;
import guanxi.language.client.ReceivableId;
import guanxi.language.client.SeriesId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What is done to a receivable. */
public sealed interface ReceivableCommand {

    /**
     * @param purchaseId absent if it is for none that is on file
     * @param withdrawn why nothing was owed; absent as long as it stands
     */
    record RecordReceivable(
            @TargetAggregateIdentifier ReceivableId receivableId,
            ClientId clientId,
            @Nullable SeriesId purchaseId,
            Money amount,
            LocalDate deliveredOn,
            LocalDate dueOn,
            @Nullable String withdrawn)
            implements ReceivableCommand {}

    /** Nothing was owed. */
    record WithdrawReceivable(@TargetAggregateIdentifier ReceivableId receivableId, String reason)
            implements ReceivableCommand {}

    /** @param withdrawn why there was none; absent as long as it stands */
    record RecordPayment(
            @TargetAggregateIdentifier ReceivableId receivableId,
            PaymentId paymentId,
            Money amount,
            LocalDate paidOn,
            @Nullable String withdrawn)
            implements ReceivableCommand {}

    /** There was no such payment. */
    record WithdrawPayment(@TargetAggregateIdentifier ReceivableId receivableId, PaymentId paymentId, String reason)
            implements ReceivableCommand {}

    /** Says that something is still open after the last day, if it is; the clock's. */
    record MissPayment(@TargetAggregateIdentifier String receivable) implements ReceivableCommand {}
}
