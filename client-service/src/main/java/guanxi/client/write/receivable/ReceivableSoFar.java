package guanxi.client.write.receivable;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.receivable.ReceivableCommand.RecordReceivable;
import guanxi.language.Money;
import guanxi.language.client.PaymentId;
import guanxi.language.client.ReceivableEvent;
import guanxi.language.client.ReceivableEvent.PaymentOverdue;
import guanxi.language.client.ReceivableEvent.PaymentReceived;
import guanxi.language.client.ReceivableEvent.PaymentWithdrawn;
import guanxi.language.client.ReceivableEvent.ReceivableRecorded;
import guanxi.language.client.ReceivableEvent.ReceivableWithdrawn;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A receivable as far as it has come.
 *
 * @param recorded absent as long as nobody told it
 * @param withdrawn why nothing was owed; absent as long as it stands
 * @param payments also those that were withdrawn
 * @param remindAt when it is overdue; absent if nobody is to be reminded, or was
 */
record ReceivableSoFar(
        @Nullable ReceivableRecorded recorded,
        @Nullable String withdrawn,
        Map<PaymentId, PaymentSoFar> payments,
        @Nullable Instant remindAt) {
    static final ReceivableSoFar NOTHING = new ReceivableSoFar(null, null, Map.of(), null);

    boolean isTold() {
        return recorded != null;
    }

    boolean stands() {
        return isTold() && withdrawn == null;
    }

    /** Money that came in for what was never owed is to be booked on what it was for. */
    void mustHaveNoPayments() {
        require(
                payments.values().stream().noneMatch(PaymentSoFar::stands),
                ReceivableRule.PAYMENTS_ARE_WITHDRAWN_FIRST,
                "Payments are booked on this receivable; withdraw them first.");
    }

    Money open() {
        return payments.values().stream()
                .filter(PaymentSoFar::stands)
                .map(PaymentSoFar::amount)
                .reduce(recorded.amount(), Money::minus);
    }

    /** Exactly at the end of the last day a payment is in time. */
    boolean isMissed(Instant now) {
        return stands() && remindAt != null && now.isAfter(remindAt) && open().fen() > 0;
    }

    /** Of one that is told already; an empty cell says nothing. */
    void mustAgreeWith(RecordReceivable told) {
        String what = "This receivable";
        requireSame(
                what, "clientId", recorded.clientId().number(), told.clientId().number());
        if (told.purchaseId() != null)
            requireSame(what, "purchaseId", purchase(), told.purchaseId().number());
        requireSame(what, "amount", recorded.amount(), told.amount());
        requireSame(what, "deliveredOn", recorded.deliveredOn(), told.deliveredOn());
        requireSame(what, "dueOn", recorded.dueOn(), told.dueOn());
        if (told.withdrawn() != null) requireSame(what, "withdrawn", withdrawn, told.withdrawn());
    }

    ReceivableSoFar after(ReceivableEvent event) {
        return switch (event) {
            case ReceivableRecorded told -> new ReceivableSoFar(told, null, payments, told.dueAt());
            case ReceivableWithdrawn gone -> new ReceivableSoFar(recorded, gone.reason(), payments, remindAt);
            case PaymentReceived paid -> with(paid.paymentId(), new PaymentSoFar(paid.amount(), paid.paidOn(), null));
            case PaymentWithdrawn none ->
                with(none.paymentId(), payments.get(none.paymentId()).withdrawn(none.reason()));
            case PaymentOverdue late -> new ReceivableSoFar(recorded, withdrawn, payments, null);
        };
    }

    private String purchase() {
        return recorded.purchaseId() == null ? "" : recorded.purchaseId().number();
    }

    private ReceivableSoFar with(PaymentId number, PaymentSoFar payment) {
        var all = new LinkedHashMap<>(payments);
        all.put(number, payment);
        return new ReceivableSoFar(recorded, withdrawn, all, remindAt);
    }
}
