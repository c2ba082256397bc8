package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.Money;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/** What a specialist's day cost, line by line. */
public sealed interface ExpenseEvent extends DomainEvent {
    ColleagueId specialistId();

    LocalDate date();

    /** @param expenseId unique within the day; it follows from what was recorded first */
    String expenseId();

    /** @param occurredAt the beginning of the day, since only the day is told */
    @RecordedAs("visit.ExpenseRecorded")
    record ExpenseRecorded(
            ColleagueId specialistId,
            LocalDate date,
            String expenseId,
            String item,
            Money amount,
            String remark,
            Instant occurredAt)
            implements ExpenseEvent {}

    /** The line was recorded wrongly; this is what is right. Both stay in the history. */
    @RecordedAs("visit.ExpenseCorrected")
    record ExpenseCorrected(
            ColleagueId specialistId,
            LocalDate date,
            String expenseId,
            String item,
            Money amount,
            String remark,
            String reason,
            Instant occurredAt)
            implements ExpenseEvent {}

    /** There was no such expense. */
    @RecordedAs("visit.ExpenseWithdrawn")
    record ExpenseWithdrawn(
            ColleagueId specialistId, LocalDate date, String expenseId, String reason, Instant occurredAt)
            implements ExpenseEvent {}
}
