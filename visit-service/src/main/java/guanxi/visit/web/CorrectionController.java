package guanxi.visit.web;

import static guanxi.platform.access.Role.DUTY_OFFICER;
import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.MANAGER;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.SignInCorrection;
import guanxi.language.visit.VisitId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToSuperiors;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.visit.web.DayController.Withdrawal;
import guanxi.visit.web.VisitController.Completion;
import guanxi.visit.write.ExpenseCommand.CorrectExpense;
import guanxi.visit.write.ExpenseCommand.WithdrawExpense;
import guanxi.visit.write.MarketDayCommand.CorrectSignIn;
import guanxi.visit.write.VisitCommand.CorrectVisit;
import guanxi.visit.write.VisitCommand.WithdrawVisit;
import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was recorded wrongly is put right, with a reason, and stays in the history. */
@RestController
@RequestMapping("/api/visits")
class CorrectionController {
    private static final String EXPENSE = "/expenses/{specialistId}/{date}/{expenseId}";

    record RightVisit(Completion report, String reason) {}

    record RightSignIn(
            SignInCorrection.Kind kind, Instant newAt, String newTerritory, String newCaller, String reason) {}

    record RightExpense(String item, BigDecimal amount, String remark, String reason) {}

    private final Commands commands;
    private final DepartmentTime time;

    CorrectionController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Correct the report of a completed visit")
    @PutMapping("/{visitId}/correction")
    @OpenToSuperiors
    ResponseEntity<Done> correctVisit(@PathVariable String visitId, @RequestBody RightVisit body, Caller caller) {
        var id = Fields.number(visitId, "visitId", VisitId::new);
        var right = Fields.required(body.report(), "report");
        var client = Fields.number(right.clientId(), "clientId", ClientId::new);
        var command = new CorrectVisit(id, client, right.reportOf(client, time), reason(body.reason()));
        return Answers.done(id.number(), commands.send(caller, command));
    }

    @Operation(summary = "Withdraw a visit that was none")
    @PutMapping("/{visitId}/withdrawal")
    @OpenToSuperiors
    ResponseEntity<Done> withdrawVisit(@PathVariable String visitId, @RequestBody Withdrawal body, Caller caller) {
        var id = Fields.number(visitId, "visitId", VisitId::new);
        return Answers.done(id.number(), commands.send(caller, new WithdrawVisit(id, reason(body.reason()))));
    }

    @Operation(summary = "Correct a sign-in, or withdraw it")
    @PutMapping("/sign-ins/{specialistId}/{at}/correction")
    @OpenTo(department = {MANAGER, DUTY_OFFICER})
    ResponseEntity<Done> correctSignIn(
            @PathVariable String specialistId, @PathVariable Instant at, @RequestBody RightSignIn body, Caller caller) {
        var specialist = Fields.number(specialistId, "specialistId", ColleagueId::new);
        String number = Fields.optionalText(body.newCaller(), "newCaller");
        var correction = new SignInCorrection(
                time.now(),
                Fields.required(body.kind(), "kind"),
                body.newAt() == null ? null : Fields.happened(body.newAt(), time, "newAt"),
                body.newTerritory() == null ? null : Fields.one(body.newTerritory(), "newTerritory"),
                number == null ? null : new Person(specialist.number(), null, null, number),
                caller.id(),
                reason(body.reason()));
        var command = new CorrectSignIn(specialist, time.dateOf(at), at, correction);
        return Answers.done(at.toString(), commands.send(caller, command));
    }

    @Operation(summary = "Correct an expense")
    @PutMapping(EXPENSE + "/correction")
    @OpenTo(department = {MANAGER, FINANCE})
    ResponseEntity<Done> correctExpense(
            @PathVariable String specialistId,
            @PathVariable LocalDate date,
            @PathVariable String expenseId,
            @RequestBody RightExpense body,
            Caller caller) {
        var command = new CorrectExpense(
                Fields.number(specialistId, "specialistId", ColleagueId::new),
                date,
                expenseId,
                Fields.required(body.item(), "item"),
                Money.cny(Fields.money(body.amount(), "amount")),
                Fields.optionalText(body.remark(), "remark"),
                reason(body.reason()));
        return Answers.done(expenseId, commands.send(caller, command));
    }

    @Operation(summary = "Withdraw an expense")
    @PutMapping(EXPENSE + "/withdrawal")
    @OpenTo(department = {MANAGER, FINANCE})
    ResponseEntity<Done> withdrawExpense(
            @PathVariable String specialistId,
            @PathVariable LocalDate date,
            @PathVariable String expenseId,
            @RequestBody Withdrawal body,
            Caller caller) {
        var specialist = Fields.number(specialistId, "specialistId", ColleagueId::new);
        var command = new WithdrawExpense(specialist, date, expenseId, reason(body.reason()));
        return Answers.done(expenseId, commands.send(caller, command));
    }

    private static String reason(String text) {
        return Fields.required(text, "reason");
    }
}
