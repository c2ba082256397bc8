package guanxi.visit.read.expenses;

import guanxi.language.visit.ExpenseEvent;
import guanxi.language.visit.ExpenseEvent.ExpenseCorrected;
import guanxi.language.visit.ExpenseEvent.ExpenseRecorded;
import guanxi.language.visit.ExpenseEvent.ExpenseWithdrawn;
import guanxi.platform.view.View;
import guanxi.visit.read.expenses.ExpensesEntry.Expense;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what the specialists' days cost. */
@Component
@ProcessingGroup("day-expenses-projection")
class ExpensesProjection {
    @EventHandler
    void on(ExpenseRecorded event, View<ExpensesEntry> days) {
        change(
                event,
                days,
                day -> day.with(new Expense(event.expenseId(), event.item(), event.amount(), event.remark())));
    }

    @EventHandler
    void on(ExpenseCorrected event, View<ExpensesEntry> days) {
        change(
                event,
                days,
                day -> day.with(new Expense(event.expenseId(), event.item(), event.amount(), event.remark())));
    }

    @EventHandler
    void on(ExpenseWithdrawn event, View<ExpensesEntry> days) {
        change(event, days, day -> day.without(event.expenseId()));
    }

    private static void change(ExpenseEvent event, View<ExpensesEntry> days, UnaryOperator<ExpensesEntry> change) {
        var none = new ExpensesEntry(event.specialistId(), event.date(), List.of());
        days.put(change.apply(days.find().orElse(none)));
    }
}
