package guanxi.visit.read.expenses;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.Money;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ExpenseEvent;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a specialist's day cost, as it stands now; what was withdrawn is gone from here. */
public record ExpensesEntry(ColleagueId specialistId, LocalDate date, List<Expense> lines) {
    public static final ViewDefinition<ExpensesEntry> VIEW = view(
                    "day_expenses", 1, ExpensesEntry.class, e -> id(e.specialistId(), e.date()))
            .foundBy("date")
            .foundBy("specialistId", "date")
            .touchedBy(ExpenseEvent.class, ExpensesEntry::id);

    public record Expense(
            String expenseId,
            String item,
            Money amount,
            @Nullable String remark) {}

    static String id(ColleagueId specialist, LocalDate date) {
        return specialist.number() + "-" + date;
    }

    static String id(ExpenseEvent event) {
        return id(event.specialistId(), event.date());
    }

    ExpensesEntry with(Expense line) {
        var others = new ArrayList<>(without(line.expenseId()).lines());
        others.add(line);
        return new ExpensesEntry(specialistId, date, List.copyOf(others));
    }

    ExpensesEntry without(String expenseId) {
        var others =
                lines.stream().filter(l -> !l.expenseId().equals(expenseId)).toList();
        return new ExpensesEntry(specialistId, date, others);
    }
}
