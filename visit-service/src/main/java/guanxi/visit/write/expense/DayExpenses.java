package guanxi.visit.write.expense;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.Money;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ExpenseEvent;
import guanxi.language.visit.ExpenseEvent.ExpenseCorrected;
import guanxi.language.visit.ExpenseEvent.ExpenseRecorded;
import guanxi.language.visit.ExpenseEvent.ExpenseWithdrawn;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.References;
import guanxi.visit.write.expense.ExpenseCommand.CorrectExpense;
import guanxi.visit.write.expense.ExpenseCommand.RecordExpense;
import guanxi.visit.write.expense.ExpenseCommand.WithdrawExpense;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * What one specialist's day cost. A line is named by what was recorded first, so a form that tells it again after it was corrected or
 * withdrawn changes nothing.
 */
@Aggregate
class DayExpenses extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private ColleagueId specialist;
    private LocalDate date;
    private final Map<String, Line> lines = new HashMap<>();

    /** @param stands false once it was withdrawn */
    private record Line(String item, Money amount, String remark, boolean stands) {
        Line withdrawn() {
            return new Line(item, amount, remark, false);
        }
    }

    DayExpenses() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordExpense command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        references.mustKnow(command.specialistId());
        if (lines.containsKey(command.expenseId())) return unchanged();
        return changed(new ExpenseRecorded(
                command.specialistId(),
                command.date(),
                command.expenseId(),
                command.item(),
                command.amount(),
                command.remark(),
                time.startOf(command.date())));
    }

    /** A line that was withdrawn by mistake stands again once it is corrected. */
    @CommandHandler
    Outcome handle(CorrectExpense command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        var right = new Line(command.item(), command.amount(), command.remark(), true);
        if (right.equals(known(command.expenseId()))) return unchanged();
        return changed(new ExpenseCorrected(
                specialist,
                date,
                command.expenseId(),
                command.item(),
                command.amount(),
                command.remark(),
                command.reason(),
                time.now()));
    }

    @CommandHandler
    Outcome handle(WithdrawExpense command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        if (!known(command.expenseId()).stands()) return unchanged();
        return changed(new ExpenseWithdrawn(specialist, date, command.expenseId(), command.reason(), time.now()));
    }

    private Line known(String expenseId) {
        Line line = lines.get(expenseId);
        require(line != null, CommonRule.NOT_FOUND, "There is no expense " + expenseId + " on this day.");
        return line;
    }

    @EventSourcingHandler
    void on(ExpenseRecorded event) {
        remember(event);
        lines.put(event.expenseId(), new Line(event.item(), event.amount(), event.remark(), true));
    }

    @EventSourcingHandler
    void on(ExpenseCorrected event) {
        lines.put(event.expenseId(), new Line(event.item(), event.amount(), event.remark(), true));
    }

    @EventSourcingHandler
    void on(ExpenseWithdrawn event) {
        lines.computeIfPresent(event.expenseId(), (expense, line) -> line.withdrawn());
    }

    private void remember(ExpenseEvent event) {
        id = ExpenseCommand.id(event.specialistId(), event.date());
        specialist = event.specialistId();
        date = event.date();
    }
}
