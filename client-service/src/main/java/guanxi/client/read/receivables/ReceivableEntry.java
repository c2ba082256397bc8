package guanxi.client.read.receivables;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.client.credit.ToldPayment;
import guanxi.client.credit.ToldReceivable;
import guanxi.language.client.ClientId;
import guanxi.language.client.PaymentId;
import guanxi.language.client.ReceivableEvent;
import guanxi.language.client.ReceivableEvent.ReceivableRecorded;
import guanxi.language.client.ReceivableId;
import guanxi.language.client.SeriesId;
import guanxi.platform.view.ViewDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A receivable with what was told of it.
 *
 * @param stands false once it was withdrawn: then it never was
 */
public record ReceivableEntry(
        ReceivableId receivableId,
        ClientId clientId,
        @Nullable SeriesId purchaseId,
        ToldReceivable told,
        boolean stands) {
    public static final ViewDefinition<ReceivableEntry> VIEW = view(
                    "receivables", 1, ReceivableEntry.class, entry -> entry.receivableId()
                            .number())
            .foundBy("stands")
            .foundBy("stands", "clientId")
            .touchedBy(ReceivableEvent.class, event -> event.receivableId().number());

    static ReceivableEntry of(ReceivableRecorded event) {
        var told = new ToldReceivable(event.amount(), event.deliveredOn(), event.dueOn(), List.of());
        return new ReceivableEntry(event.receivableId(), event.clientId(), event.purchaseId(), told, true);
    }

    ReceivableEntry withdrawn() {
        return new ReceivableEntry(receivableId, clientId, purchaseId, told, false);
    }

    ReceivableEntry with(ToldPayment payment) {
        return paid(Stream.concat(told.payments().stream(), Stream.of(payment)));
    }

    ReceivableEntry without(PaymentId payment) {
        return paid(told.payments().stream().filter(one -> !one.paymentId().equals(payment)));
    }

    private ReceivableEntry paid(Stream<ToldPayment> payments) {
        var now = new ToldReceivable(told.amount(), told.deliveredOn(), told.dueOn(), payments.toList());
        return new ReceivableEntry(receivableId, clientId, purchaseId, now, stands);
    }
}
