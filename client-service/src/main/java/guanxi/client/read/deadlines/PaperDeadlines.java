package guanxi.client.read.deadlines;

import guanxi.client.credit.ReceivableReading;
import guanxi.language.client.AgreementEvent;
import guanxi.language.client.AgreementEvent.AgreementCorrected;
import guanxi.language.client.AgreementEvent.AgreementDrafted;
import guanxi.language.client.AgreementEvent.AgreementEnded;
import guanxi.language.client.AgreementEvent.AgreementExpiring;
import guanxi.language.client.AgreementEvent.AgreementRenewed;
import guanxi.language.client.AgreementEvent.AgreementReturned;
import guanxi.language.client.AgreementEvent.AgreementReviewed;
import guanxi.language.client.AgreementEvent.AgreementSigned;
import guanxi.language.client.ReceivableEvent;
import guanxi.language.client.ReceivableEvent.PaymentOverdue;
import guanxi.language.client.ReceivableEvent.PaymentReceived;
import guanxi.language.client.ReceivableEvent.PaymentWithdrawn;
import guanxi.language.client.ReceivableEvent.ReceivableRecorded;
import guanxi.language.client.ReceivableEvent.ReceivableWithdrawn;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.View;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the end of an agreement comes near (D-M-A3), and when money that is owed is due (D-M-B10). */
final class PaperDeadlines {
    private static final Duration WARNING = Duration.ofDays(ReceivableReading.WARNING.getDays());

    private PaperDeadlines() {}

    static void after(AgreementEvent event, View<Deadline> list) {
        switch (event) {
            case AgreementDrafted drafted -> {}
            case AgreementReviewed good -> {}
            case AgreementReturned back -> {}
            case AgreementSigned signed -> expect(signed, signed.expiringAt(), list);
            case AgreementCorrected right -> expect(right, right.expiringAt(), list);
            case AgreementExpiring said -> list.remove();
            case AgreementRenewed renewed -> list.remove();
            case AgreementEnded ended -> list.remove();
        }
    }

    /** Nobody is warned of a word that is to be said: it is the warning. */
    private static void expect(AgreementEvent event, Instant at, View<Deadline> list) {
        if (at == null) list.remove();
        else
            list.put(Deadline.of(
                    ClientDeadlines.EXPIRY_NOTICE_DUE,
                    event.agreementId().toString(),
                    event.specialistId(),
                    at,
                    Duration.ZERO));
    }

    /** A receivable is listed as long as something is open, until that was said to be overdue. */
    static void after(ReceivableEvent event, View<Deadline> list) {
        switch (event) {
            case ReceivableRecorded told -> relist(told, told.dueAt(), list);
            case ReceivableWithdrawn gone -> list.remove();
            case PaymentReceived paid -> {
                if (paid.open().fen() == 0) list.remove();
            }
            case PaymentWithdrawn none -> relist(none, none.dueAt(), list);
            case PaymentOverdue late -> list.remove();
        }
    }

    private static void relist(ReceivableEvent of, @Nullable Instant dueAt, View<Deadline> list) {
        if (dueAt == null) return;
        list.put(Deadline.of(
                ClientDeadlines.PAYMENT_DUE, of.receivableId().toString(), of.specialistId(), dueAt, WARNING));
    }

    static String id(ReceivableEvent event) {
        return Deadline.id(ClientDeadlines.PAYMENT_DUE, event.receivableId().toString());
    }
}
