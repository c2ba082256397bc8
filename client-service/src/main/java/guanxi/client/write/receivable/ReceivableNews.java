package guanxi.client.write.receivable;

import guanxi.client.write.receivable.ReceivableCommand.RecordPayment;
import guanxi.client.write.receivable.ReceivableCommand.RecordReceivable;
import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.client.PaymentId;
import guanxi.language.client.ReceivableEvent.PaymentOverdue;
import guanxi.language.client.ReceivableEvent.PaymentReceived;
import guanxi.language.client.ReceivableEvent.PaymentWithdrawn;
import guanxi.language.client.ReceivableEvent.ReceivableRecorded;
import guanxi.language.client.ReceivableEvent.ReceivableWithdrawn;
import guanxi.language.client.ReceivableId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import java.time.Duration;
import java.time.Instant;

/**
 * What is said of a receivable, and whose it is then. One that is told more than a week after it was due reminds nobody, as the reports of
 * old months do not (ADR 6): else the import of a past year would say that all of it is overdue before its payments are read.
 */
record ReceivableNews(ReceivableId receivableId, ClientId clientId, ColleagueId owner, DepartmentTime time) {
    private static final Duration TOLD_LATE = Duration.ofDays(7);

    ReceivableRecorded recorded(RecordReceivable told) {
        Instant dueAt = time.startOf(told.dueOn().plusDays(1));
        return new ReceivableRecorded(
                receivableId,
                clientId,
                owner,
                told.purchaseId(),
                told.amount(),
                told.deliveredOn(),
                told.dueOn(),
                time.now().isAfter(dueAt.plus(TOLD_LATE)) ? null : dueAt,
                time.startOf(told.deliveredOn()));
    }

    ReceivableWithdrawn withdrawn(String reason) {
        return new ReceivableWithdrawn(receivableId, clientId, owner, reason, time.now());
    }

    /** @param open before it */
    PaymentReceived received(RecordPayment told, Money open) {
        return new PaymentReceived(
                receivableId,
                clientId,
                owner,
                told.paymentId(),
                told.amount(),
                told.paidOn(),
                open.minus(told.amount()),
                time.startOf(told.paidOn()));
    }

    PaymentWithdrawn withdrawn(PaymentId payment, ReceivableSoFar soFar, String reason) {
        Money open = soFar.open().plus(soFar.payments().get(payment).amount());
        return new PaymentWithdrawn(receivableId, clientId, owner, payment, open, soFar.remindAt(), reason, time.now());
    }

    PaymentOverdue overdue(ReceivableSoFar soFar) {
        return new PaymentOverdue(
                receivableId, clientId, owner, soFar.recorded().dueOn(), soFar.open(), soFar.remindAt());
    }
}
