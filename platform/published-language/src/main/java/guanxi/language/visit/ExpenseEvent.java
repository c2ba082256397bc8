package guanxi.language.visit;

import guanxi.language.Money;
import java.time.Instant;
import java.time.LocalDate;

/** What a specialist's day cost, line by line. */
public sealed interface ExpenseEvent {
    SpecialistId specialistId();

    LocalDate date();

    /** @param expenseId unique within the day; it follows from what was recorded first */
    String expenseId();

    record ExpenseRecorded(
            SpecialistId specialistId, LocalDate date, String expenseId, String item, Money amount, String remark)
            implements ExpenseEvent {}

    /** The line was recorded wrongly; this is what is right. Both stay in the history. */
    record ExpenseCorrected(
            SpecialistId specialistId,
            LocalDate date,
            String expenseId,
            String item,
            Money amount,
            String remark,
            String reason,
            Instant occurredAt)
            implements ExpenseEvent {}

    /** There was no such expense. */
    record ExpenseWithdrawn(
            SpecialistId specialistId, LocalDate date, String expenseId, String reason, Instant occurredAt)
            implements ExpenseEvent {}
}
