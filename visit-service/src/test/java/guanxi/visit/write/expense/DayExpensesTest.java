package guanxi.visit.write.expense;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.Field.at;

import guanxi.language.Money;
import guanxi.language.visit.ExpenseEvent.ExpenseCorrected;
import guanxi.language.visit.ExpenseEvent.ExpenseRecorded;
import guanxi.language.visit.ExpenseEvent.ExpenseWithdrawn;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.expense.ExpenseCommand.CorrectExpense;
import guanxi.visit.write.expense.ExpenseCommand.RecordExpense;
import guanxi.visit.write.expense.ExpenseCommand.WithdrawExpense;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DayExpensesTest {
    private static final RecordExpense TAXI = new RecordExpense(LIN, DAY, "taxi", Money.ofFen(1250), "back");
    private static final String ID = TAXI.expenseId();
    private static final ExpenseRecorded PAID =
            new ExpenseRecorded(LIN, DAY, ID, "taxi", Money.ofFen(1250), "back", at("00:00"));
    private static final CorrectExpense CORRECT =
            new CorrectExpense(LIN, DAY, ID, "taxi", Money.ofFen(1520), "back", "digits swapped");
    private static final ExpenseCorrected CORRECTED =
            new ExpenseCorrected(LIN, DAY, ID, "taxi", Money.ofFen(1520), "back", "digits swapped", NOW);
    private static final WithdrawExpense WITHDRAW = new WithdrawExpense(LIN, DAY, ID, "paid by the office");
    private static final ExpenseWithdrawn WITHDRAWN = new ExpenseWithdrawn(LIN, DAY, ID, "paid by the office", NOW);
    private final AggregateTestFixture<DayExpenses> days = Field.of(DayExpenses.class);

    @Test
    void an_expense_is_recorded() {
        days.givenNoPriorActivity()
                .when(TAXI, AS_LIN)
                .expectEvents(PAID)
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void the_same_expense_again_changes_nothing_and_another_remark_makes_it_another() {
        days.given(PAID).when(TAXI, AS_LIN).expectNoEvents().expectResultMessagePayload(new Outcome(0, false));
        var once = new RecordExpense(LIN, DAY, "taxi", Money.ofFen(1250), "once more");
        days.given(PAID)
                .when(once, AS_LIN)
                .expectEvents(new ExpenseRecorded(
                        LIN, DAY, once.expenseId(), "taxi", Money.ofFen(1250), "once more", at("00:00")));
    }

    @Test
    void nobody_unknown_spends_anything() {
        days.givenNoPriorActivity()
                .when(new RecordExpense(STRANGER, DAY, "taxi", Money.ofFen(1250), null), DEPARTMENT)
                .expectException(Refusal.by(CommonRule.UNKNOWN_SPECIALIST));
    }

    @Test
    void an_expense_is_corrected_once() {
        days.given(PAID).when(CORRECT, DEPARTMENT).expectEvents(CORRECTED);
        days.given(PAID, CORRECTED).when(CORRECT, DEPARTMENT).expectNoEvents();
    }

    @Test
    void an_expense_is_withdrawn_once_and_stands_again_once_it_is_corrected() {
        days.given(PAID).when(WITHDRAW, DEPARTMENT).expectEvents(WITHDRAWN);
        days.given(PAID, WITHDRAWN).when(WITHDRAW, DEPARTMENT).expectNoEvents();
        days.given(PAID, WITHDRAWN).when(CORRECT, DEPARTMENT).expectEvents(CORRECTED);
    }

    @Test
    void the_row_as_first_accepted_undoes_neither() {
        for (Object since : List.of(CORRECTED, WITHDRAWN)) {
            days.given(PAID, since).when(TAXI, DEPARTMENT).expectNoEvents();
        }
    }

    @Test
    void an_expense_that_never_was_is_not_found() {
        days.given(PAID)
                .when(new WithdrawExpense(LIN, DAY, "0", "paid by the office"), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.NOT_FOUND));
    }

    @TestFactory
    Stream<DynamicTest> all_of_it_is_refused_outside_ones_reach() {
        return Stream.of(TAXI, CORRECT, WITHDRAW)
                .map(command -> DynamicTest.dynamicTest(command.getClass().getSimpleName(), () -> days.given(PAID)
                        .when(command, AS_COLLEAGUE)
                        .expectNoEvents()
                        .expectException(Refusal.by(CommonRule.OUT_OF_REACH))));
    }
}
