package guanxi.client.read.receivables;

import guanxi.client.credit.ToldPayment;
import guanxi.client.credit.ToldReceivable;
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
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceivableProjectionTest {
    private static final ReceivableId PUMP = new ReceivableId("Y1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId OWNER = new ColleagueId("S001");
    private static final PaymentId FIRST = new PaymentId("Z1");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 1);
    private static final Instant NOW = Instant.parse("2026-06-20T01:00:00Z");
    private static final Money ALL = Money.ofFen(100_000);
    private static final Money PART = Money.ofFen(40_000);
    private static final ReceivableRecorded RECORDED =
            new ReceivableRecorded(PUMP, CLIENT, OWNER, null, ALL, DAY, DUE, NOW, NOW);
    private static final PaymentReceived PAID =
            new PaymentReceived(PUMP, CLIENT, OWNER, FIRST, PART, DAY, ALL.minus(PART), NOW);
    private final ViewFixture<ReceivableEntry> receivables =
            ViewFixture.of(new ReceivableProjection(), ReceivableEntry.VIEW);

    @Test
    void a_payment_stands_with_what_it_pays() {
        receivables
                .given(RECORDED, PAID, new PaymentOverdue(PUMP, CLIENT, OWNER, DUE, ALL.minus(PART), NOW))
                .redelivering()
                .expectSame()
                .expect(entry(true, new ToldPayment(FIRST, PART, DAY)));
    }

    @Test
    void a_payment_that_was_none_does_not() {
        receivables
                .given(RECORDED, PAID, new PaymentWithdrawn(PUMP, CLIENT, OWNER, FIRST, ALL, NOW, "wrong", NOW))
                .redelivering()
                .expectSame()
                .expect(entry(true));
    }

    @Test
    void one_that_was_withdrawn_stands_no_more() {
        receivables
                .given(RECORDED, new ReceivableWithdrawn(PUMP, CLIENT, OWNER, "twice", NOW))
                .redelivering()
                .expectSame()
                .expect(entry(false));
    }

    private static ReceivableEntry entry(boolean stands, ToldPayment... payments) {
        return new ReceivableEntry(PUMP, CLIENT, null, new ToldReceivable(ALL, DAY, DUE, List.of(payments)), stands);
    }
}
