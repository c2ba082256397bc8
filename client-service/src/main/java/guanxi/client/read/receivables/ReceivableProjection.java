package guanxi.client.read.receivables;

import guanxi.client.credit.ToldPayment;
import guanxi.language.client.ReceivableEvent;
import guanxi.language.client.ReceivableEvent.PaymentOverdue;
import guanxi.language.client.ReceivableEvent.PaymentReceived;
import guanxi.language.client.ReceivableEvent.PaymentWithdrawn;
import guanxi.language.client.ReceivableEvent.ReceivableRecorded;
import guanxi.language.client.ReceivableEvent.ReceivableWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what was told of each receivable. Whether it is overdue follows from that, not from what the clock said. */
@Component
@ProcessingGroup("receivables-projection")
class ReceivableProjection {
    @EventHandler
    void on(ReceivableEvent event, View<ReceivableEntry> receivables) {
        switch (event) {
            case ReceivableRecorded told -> receivables.put(ReceivableEntry.of(told));
            case ReceivableWithdrawn gone -> receivables.update(ReceivableEntry::withdrawn);
            case PaymentReceived paid ->
                receivables.update(it -> it.with(new ToldPayment(paid.paymentId(), paid.amount(), paid.paidOn())));
            case PaymentWithdrawn none -> receivables.update(it -> it.without(none.paymentId()));
            case PaymentOverdue late -> {}
        }
    }
}
