package guanxi.visit.read.expenses;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import guanxi.visit.read.expenses.ExpensesEntry.Expense;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about what specialists' days cost. */
@Component
public class ExpensesQueries {
    private final ViewReader<ExpensesEntry> days;

    ExpensesQueries(Views views) {
        this.days = views.reader(ExpensesEntry.VIEW);
    }

    public List<ExpensesEntry> find(Query filter) {
        return days.find(filter.orderBy("date"));
    }

    public List<Expense> ofDay(ColleagueId specialist, LocalDate date) {
        return days.byId(ExpensesEntry.id(specialist, date))
                .map(ExpensesEntry::lines)
                .orElse(List.of());
    }
}
