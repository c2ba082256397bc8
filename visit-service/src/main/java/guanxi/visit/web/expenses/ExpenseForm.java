package guanxi.visit.web.expenses;

import static guanxi.platform.forms.Column.required;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of expenses, each row a line of a day; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class ExpenseForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "expenses",
            Cells.SPECIALIST,
            Cells.DATE,
            required("item", "费用项目"),
            required("amount", "金额", "金额(元)"),
            Cells.REMARK);

    @Bean
    FormImport expensesForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var line = new NewExpense(
                    Cells.specialist(row),
                    row.happenedOn("date", time),
                    row.text("item"),
                    row.money("amount"),
                    row.optionalText("remark").orElse(null));
            return line.command();
        });
    }
}
