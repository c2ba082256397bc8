package guanxi.client.read.deadlines;

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
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.ViewFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A receivable on the list of what is due, which the clock works off (D-M-B10). */
class DueMoneyTest {
    private static final ReceivableId PUMP = new ReceivableId("Y1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId OWNER = new ColleagueId("S001");
    private static final PaymentId FIRST = new PaymentId("Z1");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 1);
    private static final Instant DUE_AT = Instant.parse("2026-07-01T16:00:00Z");
    private static final Money ALL = Money.ofFen(100_000);
    private static final Money NONE = Money.ofFen(0);
    private static final Deadline LINE =
            Deadline.of(ClientDeadlines.PAYMENT_DUE, "receivable-Y1", OWNER, DUE_AT, Duration.ofDays(7));
    private final ViewFixture<Deadline> list = ViewFixture.of(new DeadlineProjection(), DeadlineProjection.VIEW);

    @Test
    void it_is_listed_as_long_as_something_is_open() {
        list.given(recorded(DUE_AT), paid(ALL.minus(Money.ofFen(1)), Money.ofFen(1)))
                .redelivering()
                .expectSame()
                .expect(LINE);
    }

    @Test
    void it_goes_when_it_is_paid_and_comes_again_when_that_was_none() {
        list.given(recorded(DUE_AT), paid(ALL, NONE)).expect();
        list.given(unpaid(DUE_AT)).expect(LINE);
    }

    @Test
    void it_goes_when_it_is_withdrawn_or_was_said_to_be_overdue_and_does_not_come_again() {
        list.given(recorded(DUE_AT), new ReceivableWithdrawn(PUMP, CLIENT, OWNER, "x", DUE_AT))
                .expect();
        list.given(recorded(DUE_AT), new PaymentOverdue(PUMP, CLIENT, OWNER, DUE, ALL, DUE_AT), unpaid(null))
                .expect();
    }

    @Test
    void one_that_reminds_nobody_is_not_listed() {
        list.given(recorded(null)).expect();
    }

    private static ReceivableRecorded recorded(Instant dueAt) {
        return new ReceivableRecorded(PUMP, CLIENT, OWNER, null, ALL, DAY, DUE, dueAt, DUE_AT);
    }

    private static PaymentReceived paid(Money amount, Money open) {
        return new PaymentReceived(PUMP, CLIENT, OWNER, FIRST, amount, DAY, open, DUE_AT);
    }

    private static PaymentWithdrawn unpaid(Instant dueAt) {
        return new PaymentWithdrawn(PUMP, CLIENT, OWNER, FIRST, ALL, dueAt, "x", DUE_AT);
    }
}
