package guanxi.client.write.receivable;

import static guanxi.client.write.receivable.Pump.ANYBODYS;
import static guanxi.client.write.receivable.Pump.CLIENT;
import static guanxi.client.write.receivable.Pump.DELIVERED;
import static guanxi.client.write.receivable.Pump.DUE;
import static guanxi.client.write.receivable.Pump.FIRST;
import static guanxi.client.write.receivable.Pump.PUMP;
import static guanxi.client.write.receivable.Pump.SECOND;
import static guanxi.client.write.receivable.Pump.gone;
import static guanxi.client.write.receivable.Pump.paid;
import static guanxi.client.write.receivable.Pump.pay;
import static guanxi.client.write.receivable.Pump.recorded;
import static guanxi.client.write.receivable.Pump.row;
import static guanxi.client.write.receivable.Pump.unpaid;
import static guanxi.client.write.receivable.Pump.yuan;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.client.write.receivable.ReceivableCommand.RecordPayment;
import guanxi.client.write.receivable.ReceivableCommand.RecordReceivable;
import guanxi.client.write.receivable.ReceivableCommand.WithdrawPayment;
import guanxi.client.write.receivable.ReceivableCommand.WithdrawReceivable;
import guanxi.language.client.ClientId;
import guanxi.language.client.PaymentId;
import guanxi.language.client.SeriesId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import java.time.Clock;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is told of a receivable and its payments (D-M-B10). */
class ReceivableTest {
    private final FixtureConfiguration<Receivable> receivable = Pump.fixture(Clock.fixed(Pump.NOW, Pump.ZONE));

    @Nested
    class A_delivery {
        @Test
        void is_owed_from_when_it_is_told() {
            receivable
                    .givenNoPriorActivity()
                    .when(row("1000", DUE, null), ANYBODYS)
                    .expectEvents(recorded())
                    .expectResultMessagePayload(new Outcome(0, true));
        }

        @Test
        void told_again_changes_nothing_also_without_its_purchase_or_after_it_was_withdrawn() {
            var unchanged = new Outcome(0, false);
            receivable
                    .given(recorded())
                    .when(row("1000", DUE, null), ANYBODYS)
                    .expectNoEvents()
                    .expectResultMessagePayload(unchanged);
            receivable
                    .given(recorded())
                    .when(new RecordReceivable(PUMP, CLIENT, null, yuan("1000"), DELIVERED, DUE, null), ANYBODYS)
                    .expectNoEvents();
            receivable
                    .given(recorded(), gone())
                    .when(row("1000", DUE, null), ANYBODYS)
                    .expectNoEvents();
        }

        @Test
        void told_otherwise_is_refused_by_the_field_and_both_values() {
            receivable
                    .given(recorded())
                    .when(row("1000", DUE.plusDays(1), null), ANYBODYS)
                    .expectNoEvents()
                    .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY))
                    .expectExceptionDetails(
                            hasToString(containsString("field=dueOn, facts={recorded=2026-07-01, given=2026-07-02}")));
            refused(
                    receivable.given(recorded()).when(row("999", DUE, null), ANYBODYS),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void of_nothing_or_due_before_it_came_is_none() {
            refused(told(row("0", DUE, null)), ReceivableRule.AMOUNT_IS_ABOVE_ZERO);
            refused(told(row("1000", DELIVERED.minusDays(1), null)), ReceivableRule.DUE_BEFORE_DELIVERED);
        }

        @Test
        void may_be_due_on_the_day_on_which_it_comes() {
            told(row("1000", DELIVERED, null)).expectSuccessfulHandlerExecution();
        }

        @Test
        void of_an_unknown_client_or_for_a_purchase_that_is_unknown_or_anothers_is_refused() {
            refused(told(of("C9", null)), CommonRule.UNKNOWN_CLIENT);
            refused(told(of("C1", "P9")), ReceivableRule.UNKNOWN_PURCHASE);
            refused(told(of("C1", "P2")), ReceivableRule.PURCHASE_OF_ANOTHER_CLIENT);
        }

        @Test
        void that_never_was_is_withdrawn_once_by_a_row_or_live() {
            receivable
                    .givenNoPriorActivity()
                    .when(row("1000", DUE, "twice"), ANYBODYS)
                    .expectEvents(recorded(), gone());
            receivable
                    .given(recorded())
                    .when(row("1000", DUE, "twice"), ANYBODYS)
                    .expectEvents(gone());
            receivable
                    .given(recorded())
                    .when(new WithdrawReceivable(PUMP, "twice"), ANYBODYS)
                    .expectEvents(gone());
            receivable
                    .given(recorded(), gone())
                    .when(new WithdrawReceivable(PUMP, "again"), ANYBODYS)
                    .expectNoEvents();
            refused(
                    receivable.given(recorded(), gone()).when(row("1000", DUE, "again"), ANYBODYS),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void of_which_something_was_paid_is_withdrawn_after_that() {
            var withdraw = new WithdrawReceivable(PUMP, "twice");
            refused(
                    receivable.given(recorded(), paid(FIRST, "1", "999")).when(withdraw, ANYBODYS),
                    ReceivableRule.PAYMENTS_ARE_WITHDRAWN_FIRST);
            receivable
                    .given(recorded(), paid(FIRST, "1", "999"), unpaid(FIRST, "1000", Pump.DUE_AT))
                    .when(withdraw, ANYBODYS)
                    .expectEvents(gone());
        }

        private ResultValidator<Receivable> told(RecordReceivable command) {
            return receivable.givenNoPriorActivity().when(command, ANYBODYS);
        }

        private static RecordReceivable of(String client, String purchase) {
            return new RecordReceivable(
                    PUMP,
                    new ClientId(client),
                    purchase == null ? null : new SeriesId(purchase),
                    yuan("1000"),
                    DELIVERED,
                    DUE,
                    null);
        }
    }

    @Nested
    class A_payment {
        @Test
        void lessens_what_is_open_and_may_come_before_the_delivery() {
            receivable
                    .given(recorded())
                    .when(pay(FIRST, "400.50", null), ANYBODYS)
                    .expectEvents(paid(FIRST, "400.50", "599.50"))
                    .expectResultMessagePayload(new Outcome(1, true));
            receivable
                    .given(recorded())
                    .when(new RecordPayment(PUMP, FIRST, yuan("1"), DELIVERED.minusDays(9), null), ANYBODYS)
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void may_pay_the_rest_but_no_more() {
            receivable
                    .given(recorded(), paid(FIRST, "400", "600"))
                    .when(pay(SECOND, "600", null), ANYBODYS)
                    .expectEvents(paid(SECOND, "600", "0"));
            receivable
                    .given(recorded(), paid(FIRST, "400", "600"))
                    .when(pay(SECOND, "600.01", null), ANYBODYS)
                    .expectNoEvents()
                    .expectException(Refusal.by(ReceivableRule.PAID_MORE_THAN_IS_OPEN))
                    .expectExceptionDetails(hasToString(containsString("field=amount")))
                    .expectExceptionDetails(hasToString(containsString("recorded=600.00")))
                    .expectExceptionDetails(hasToString(containsString("given=600.01")));
        }

        @Test
        void told_again_changes_nothing_even_when_nothing_is_open_any_more() {
            receivable
                    .given(recorded(), paid(FIRST, "1000", "0"))
                    .when(pay(FIRST, "1000", null), ANYBODYS)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
            refused(
                    receivable.given(recorded(), paid(FIRST, "1000", "0")).when(pay(FIRST, "1", null), ANYBODYS),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void that_never_was_is_withdrawn_and_what_it_paid_is_open_again() {
            var open = unpaid(FIRST, "1000", Pump.DUE_AT);
            receivable
                    .given(recorded(), paid(FIRST, "400", "600"))
                    .when(new WithdrawPayment(PUMP, FIRST, "wrong"), ANYBODYS)
                    .expectEvents(open);
            receivable
                    .given(recorded(), paid(FIRST, "400", "600"))
                    .when(pay(FIRST, "400", "wrong"), ANYBODYS)
                    .expectEvents(open);
            receivable
                    .given(recorded())
                    .when(pay(FIRST, "400", "wrong"), ANYBODYS)
                    .expectEvents(paid(FIRST, "400", "600"), open);
            receivable
                    .given(recorded(), paid(FIRST, "400", "600"), open)
                    .when(new WithdrawPayment(PUMP, FIRST, "again"), ANYBODYS)
                    .expectNoEvents();
            receivable
                    .given(recorded(), paid(FIRST, "400", "600"), open)
                    .when(pay(FIRST, "400", null), ANYBODYS)
                    .expectNoEvents();
        }

        @Test
        void of_nothing_of_what_is_unknown_or_of_what_was_withdrawn_is_refused() {
            refused(
                    receivable.given(recorded()).when(pay(FIRST, "0", null), ANYBODYS),
                    ReceivableRule.AMOUNT_IS_ABOVE_ZERO);
            refused(
                    receivable.givenNoPriorActivity().when(pay(FIRST, "1", null), ANYBODYS),
                    ReceivableRule.UNKNOWN_RECEIVABLE);
            refused(
                    receivable.given(recorded(), gone()).when(pay(FIRST, "1", null), ANYBODYS),
                    ReceivableRule.A_WITHDRAWN_RECEIVABLE_STAYS_WITHDRAWN);
            refused(
                    receivable.given(recorded()).when(new WithdrawPayment(PUMP, new PaymentId("Z9"), "x"), ANYBODYS),
                    CommonRule.NOT_FOUND);
        }
    }

    @Test
    void who_does_not_reach_the_owner_of_the_client_tells_nothing() {
        var others = Map.of(Actor.REACH, "S002");
        refused(receivable.givenNoPriorActivity().when(row("1000", DUE, null), others), CommonRule.OUT_OF_REACH);
        refused(receivable.given(recorded()).when(pay(FIRST, "1", null), others), CommonRule.OUT_OF_REACH);
        refused(receivable.given(recorded()).when(new WithdrawReceivable(PUMP, "x"), others), CommonRule.OUT_OF_REACH);
        refused(
                receivable
                        .given(recorded(), paid(FIRST, "1", "999"))
                        .when(new WithdrawPayment(PUMP, FIRST, "x"), others),
                CommonRule.OUT_OF_REACH);
    }

    private static void refused(ResultValidator<Receivable> result, Rule rule) {
        result.expectNoEvents().expectException(Refusal.by(rule));
    }
}
