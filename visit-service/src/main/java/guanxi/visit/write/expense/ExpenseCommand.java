package guanxi.visit.write.expense;

import guanxi.language.Money;
import guanxi.language.organisation.ColleagueId;
import guanxi.visit.write.ContentId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to the expenses of a specialist's day. */
public sealed interface ExpenseCommand {
    ColleagueId specialistId();

    LocalDate date();

    @TargetAggregateIdentifier
    default String expenses() {
        return id(specialistId(), date());
    }

    static String id(ColleagueId specialist, LocalDate date) {
        return "expenses-" + specialist.number() + "-" + date;
    }

    record RecordExpense(ColleagueId specialistId, LocalDate date, String item, Money amount, String remark)
            implements ExpenseCommand {

        /** Follows from what is recorded, so that whoever tells it again names the same line. */
        public String expenseId() {
            return ContentId.of(item, amount.amount().toPlainString(), amount.currency(), remark);
        }
    }

    record CorrectExpense(
            ColleagueId specialistId,
            LocalDate date,
            String expenseId,
            String item,
            Money amount,
            String remark,
            String reason)
            implements ExpenseCommand {}

    record WithdrawExpense(ColleagueId specialistId, LocalDate date, String expenseId, String reason)
            implements ExpenseCommand {}
}
