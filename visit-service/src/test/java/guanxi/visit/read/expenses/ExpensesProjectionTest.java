package guanxi.visit.read.expenses;

import guanxi.language.Money;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ExpenseEvent.ExpenseCorrected;
import guanxi.language.visit.ExpenseEvent.ExpenseRecorded;
import guanxi.language.visit.ExpenseEvent.ExpenseWithdrawn;
import guanxi.platform.view.ViewFixture;
import guanxi.visit.read.expenses.ExpensesEntry.Expense;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpensesProjectionTest {
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final Instant NOW = Instant.parse("2026-06-03T09:00:00Z");
    private static final Money TAXI = Money.ofFen(1250);
    private final ViewFixture<ExpensesEntry> days = ViewFixture.of(new ExpensesProjection(), ExpensesEntry.VIEW);

    @Test
    void expenses_add_up_and_once_only() {
        days.from("expenses-S001-2026-06-03", paid("a", null), paid("b", "back"))
                .redelivering()
                .expectSame()
                .expect(day(new Expense("a", "taxi", TAXI, null), new Expense("b", "taxi", TAXI, "back")));
    }

    @Test
    void a_corrected_expense_shows_what_is_right_and_a_withdrawn_one_is_gone() {
        var right = new ExpenseCorrected(LIN, DAY, "a", "bus", Money.ofFen(200), null, "no taxi", NOW);
        days.from(
                        "expenses-S001-2026-06-03",
                        paid("a", null),
                        paid("b", "back"),
                        right,
                        new ExpenseWithdrawn(LIN, DAY, "b", "walked", NOW))
                .redelivering()
                .expectSame()
                .expect(day(new Expense("a", "bus", Money.ofFen(200), null)));
    }

    private static ExpenseRecorded paid(String id, String remark) {
        return new ExpenseRecorded(LIN, DAY, id, "taxi", TAXI, remark, NOW);
    }

    private static ExpensesEntry day(Expense... lines) {
        return new ExpensesEntry(LIN, DAY, List.of(lines));
    }
}
