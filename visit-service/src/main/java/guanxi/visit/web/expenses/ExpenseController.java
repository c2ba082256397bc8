package guanxi.visit.web.expenses;

import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;

import guanxi.language.Money;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Reason;
import guanxi.visit.web.Days;
import guanxi.visit.write.expense.ExpenseCommand.CorrectExpense;
import guanxi.visit.write.expense.ExpenseCommand.WithdrawExpense;
import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a specialist's day cost, line by line; a wrong line is put right, or taken back, with a reason. */
@RestController
@RequestMapping("/api/visits/expenses")
class ExpenseController {
    private static final String LINE = "/{specialistId}/{date}/{expenseId}";

    record RightExpense(
            String item, BigDecimal amount, @Nullable String remark, String reason) {}

    private final Commands commands;
    private final DepartmentTime time;

    ExpenseController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Record an expense")
    @PostMapping
    @OpenTo(
            own = SPECIALIST,
            department = {MANAGER, FINANCE})
    ResponseEntity<Done> record(@RequestBody NewExpense body, Caller caller) {
        var command = body.checked(time).command();
        String path = Days.path(command.specialistId(), command.date());
        return Answers.created(path, command.expenseId(), commands.send(caller, command));
    }

    @Operation(summary = "Correct an expense")
    @PutMapping(LINE + "/correction")
    @OpenTo(department = {MANAGER, FINANCE})
    ResponseEntity<Done> correct(
            @PathVariable ColleagueId specialistId,
            @PathVariable LocalDate date,
            @PathVariable String expenseId,
            @RequestBody RightExpense body,
            Caller caller) {
        var command = new CorrectExpense(
                specialistId,
                date,
                expenseId,
                Fields.required(body.item(), "item"),
                Money.cny(Fields.money(body.amount(), "amount")),
                Fields.optionalText(body.remark(), "remark"),
                Fields.required(body.reason(), "reason"));
        return Answers.done(expenseId, commands.send(caller, command));
    }

    @Operation(summary = "Withdraw an expense")
    @PutMapping(LINE + "/withdrawal")
    @OpenTo(department = {MANAGER, FINANCE})
    ResponseEntity<Done> withdraw(
            @PathVariable ColleagueId specialistId,
            @PathVariable LocalDate date,
            @PathVariable String expenseId,
            @RequestBody Reason body,
            Caller caller) {
        var command = new WithdrawExpense(specialistId, date, expenseId, body.stated());
        return Answers.done(expenseId, commands.send(caller, command));
    }
}
