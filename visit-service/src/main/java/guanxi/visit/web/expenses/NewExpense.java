package guanxi.visit.web.expenses;

import guanxi.language.Money;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import guanxi.visit.write.expense.ExpenseCommand.RecordExpense;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of a day's expenses as it is told, in yuan. */
record NewExpense(
        ColleagueId specialistId,
        LocalDate date,
        String item,
        BigDecimal amount,
        @Nullable String remark) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewExpense checked(DepartmentTime time) {
        return new NewExpense(
                Fields.required(specialistId, "specialistId"),
                Fields.happened(Fields.required(date, "date"), time, "date"),
                Fields.required(item, "item"),
                Fields.money(amount, "amount"),
                Fields.optionalText(remark, "remark"));
    }

    RecordExpense command() {
        return new RecordExpense(specialistId, date, item, Money.cny(amount), remark);
    }
}
