package guanxi.client.write.receivable;

import static guanxi.client.write.receivable.Pump.ANYBODYS;
import static guanxi.client.write.receivable.Pump.DUE;
import static guanxi.client.write.receivable.Pump.DUE_AT;
import static guanxi.client.write.receivable.Pump.FIRST;
import static guanxi.client.write.receivable.Pump.PUMP;
import static guanxi.client.write.receivable.Pump.gone;
import static guanxi.client.write.receivable.Pump.overdue;
import static guanxi.client.write.receivable.Pump.paid;
import static guanxi.client.write.receivable.Pump.recorded;
import static guanxi.client.write.receivable.Pump.row;
import static guanxi.client.write.receivable.Pump.unpaid;

import guanxi.client.write.receivable.ReceivableCommand.MissPayment;
import guanxi.client.write.receivable.ReceivableCommand.WithdrawPayment;
import guanxi.platform.decision.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** What the service's clock finds open when the day after the last one begins (D-M-B10, ADR 6). */
class PaymentOverdueTest {
    private final SettableClock clock = new SettableClock();
    private final FixtureConfiguration<Receivable> receivable = Pump.fixture(clock);

    @Test
    void is_said_when_the_last_day_is_over_and_not_before() {
        looked(DUE_AT.minusSeconds(1), recorded()).expectNoEvents();
        looked(DUE_AT, recorded()).expectNoEvents();
        looked(DUE_AT.plusSeconds(1), recorded(), paid(FIRST, "400", "600")).expectEvents(overdue("600"));
    }

    @Test
    void is_said_once() {
        looked(DUE_AT.plusSeconds(1), recorded(), overdue("1000")).expectNoEvents();
    }

    @Test
    void is_not_said_of_what_was_paid_in_full_or_withdrawn() {
        looked(DUE_AT.plusSeconds(1), recorded(), paid(FIRST, "1000", "0")).expectNoEvents();
        looked(DUE_AT.plusSeconds(1), recorded(), gone()).expectNoEvents();
    }

    @Test
    void is_said_of_what_is_open_again_because_a_payment_was_none() {
        looked(DUE_AT.plusSeconds(1), recorded(), paid(FIRST, "1000", "0"), unpaid(FIRST, "1000", DUE_AT))
                .expectEvents(overdue("1000"));
    }

    @Test
    void is_not_said_again_when_a_payment_is_withdrawn_after_it() {
        passTo(Pump.NOW);
        receivable
                .given(recorded(), paid(FIRST, "400", "600"), overdue("600"))
                .when(new WithdrawPayment(PUMP, FIRST, "wrong"), ANYBODYS)
                .expectEvents(unpaid(FIRST, "1000", null));
    }

    @Test
    void reminds_of_what_is_told_within_a_week_after_it_and_of_nothing_older() {
        passTo(DUE_AT.plus(Duration.ofDays(7)));
        receivable.givenNoPriorActivity().when(row("1000", DUE, null), ANYBODYS).expectEvents(recorded(DUE_AT));
        passTo(DUE_AT.plus(Duration.ofDays(7)).plusSeconds(1));
        receivable.givenNoPriorActivity().when(row("1000", DUE, null), ANYBODYS).expectEvents(recorded(null));
        looked(DUE_AT.plus(Duration.ofDays(8)), recorded(null)).expectNoEvents();
    }

    private ResultValidator<Receivable> looked(Instant at, Object... given) {
        passTo(at);
        return receivable.given(given).when(new MissPayment(PUMP.toString()));
    }

    private void passTo(Instant moment) {
        clock.pass(Duration.between(clock.instant(), moment));
    }
}
