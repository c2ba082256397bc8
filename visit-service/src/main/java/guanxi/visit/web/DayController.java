package guanxi.visit.web;

import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.DUTY_OFFICER;
import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.INSPECTOR;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Norm;
import guanxi.language.visit.SignIn;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Filters;
import guanxi.visit.read.days.DayQueries;
import guanxi.visit.read.expenses.ExpensesQueries;
import guanxi.visit.read.violations.ViolationEntry;
import guanxi.visit.read.violations.ViolationQueries;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitQueries;
import guanxi.visit.write.ExpenseCommand.RecordExpense;
import guanxi.visit.write.MarketDayCommand.RecordViolation;
import guanxi.visit.write.MarketDayCommand.SignInToMarket;
import guanxi.visit.write.MarketDayCommand.WithdrawViolation;
import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A specialist's day in the market: sign-in, violations, expenses, and the day as a whole. */
@RestController
@RequestMapping("/api/visits")
class DayController {
    record NewSignIn(
            String specialistId,
            Instant at,
            SignIn.Channel channel,
            String caller,
            String territory,
            String dutyOfficer) {}

    record NewViolation(String specialistId, LocalDate date, Norm rule, String remark) {}

    record Withdrawal(String reason) {}

    record NewExpense(String specialistId, LocalDate date, String item, BigDecimal amount, String remark) {}

    private final Commands commands;
    private final DayQueries days;
    private final VisitQueries visits;
    private final ViolationQueries violations;
    private final ExpensesQueries expenses;
    private final DepartmentTime time;

    DayController(
            Commands commands,
            DayQueries days,
            VisitQueries visits,
            ViolationQueries violations,
            ExpensesQueries expenses,
            DepartmentTime time) {
        this.commands = commands;
        this.days = days;
        this.visits = visits;
        this.violations = violations;
        this.expenses = expenses;
        this.time = time;
    }

    @Operation(summary = "Sign in to the market")
    @PostMapping("/sign-ins")
    @OpenTo(
            own = SPECIALIST,
            department = {MANAGER, DUTY_OFFICER})
    ResponseEntity<Done> signIn(@RequestBody NewSignIn body, Caller caller) {
        var specialist = Fields.number(body.specialistId(), "specialistId", ColleagueId::new);
        Instant at = body.at() == null ? time.now() : Fields.happened(body.at(), time, "at");
        String number = Fields.optionalText(body.caller(), "caller");
        var signIn = new SignIn(
                at,
                Fields.required(body.channel(), "channel"),
                number == null ? null : new Person(specialist.number(), null, null, number),
                Fields.required(body.territory(), "territory"),
                Fields.optionalText(body.dutyOfficer(), "dutyOfficer"));
        LocalDate date = time.dateOf(at);
        var outcome = commands.send(caller, new SignInToMarket(specialist, date, signIn, body.at() != null));
        return Answers.created(dayPath(specialist, date), at.toString(), outcome);
    }

    @Operation(summary = "Record a violation")
    @PostMapping("/violations")
    @OpenTo(department = {DIRECTOR, INSPECTOR})
    ResponseEntity<Done> violation(@RequestBody NewViolation body, Caller caller) {
        var specialist = Fields.number(body.specialistId(), "specialistId", ColleagueId::new);
        var date = Fields.happened(Fields.required(body.date(), "date"), time, "date");
        var rule = Fields.required(body.rule(), "rule");
        String remark = Fields.optionalText(body.remark(), "remark");
        var command = new RecordViolation(specialist, date, rule, caller.id(), remark);
        var outcome = commands.send(caller, command);
        return Answers.created(dayPath(specialist, date), command.violationId(), outcome);
    }

    @Operation(summary = "Withdraw an inspector's violation")
    @PutMapping("/violations/{specialistId}/{date}/{violationId}/withdrawal")
    @OpenTo(department = INSPECTOR)
    ResponseEntity<Done> withdraw(
            @PathVariable String specialistId,
            @PathVariable LocalDate date,
            @PathVariable String violationId,
            @RequestBody Withdrawal body,
            Caller caller) {
        var specialist = Fields.number(specialistId, "specialistId", ColleagueId::new);
        var command = new WithdrawViolation(specialist, date, violationId, Fields.required(body.reason(), "reason"));
        return Answers.done(violationId, commands.send(caller, command));
    }

    @Operation(summary = "Record an expense")
    @PostMapping("/expenses")
    @OpenTo(
            own = SPECIALIST,
            department = {MANAGER, FINANCE})
    ResponseEntity<Done> expense(@RequestBody NewExpense body, Caller caller) {
        var specialist = Fields.number(body.specialistId(), "specialistId", ColleagueId::new);
        var date = Fields.happened(Fields.required(body.date(), "date"), time, "date");
        var command = new RecordExpense(
                specialist,
                date,
                Fields.required(body.item(), "item"),
                Money.cny(Fields.money(body.amount(), "amount")),
                Fields.optionalText(body.remark(), "remark"));
        return Answers.created(dayPath(specialist, date), command.expenseId(), commands.send(caller, command));
    }

    @Operation(summary = "A day as a whole")
    @GetMapping("/days")
    @OpenToTheField
    @OpenTo(department = FINANCE)
    Day day(@RequestParam String specialistId, @RequestParam LocalDate date, Caller caller) {
        var specialist = Fields.number(specialistId, "specialistId", ColleagueId::new);
        caller.mustReach(specialist.number());
        return Day.of(
                specialist,
                date,
                days.find(specialist, date),
                shown(visits.ofDay(specialist, date), caller),
                violations.ofDay(specialist, date),
                expenses.ofDay(specialist, date));
    }

    @Operation(summary = "Violations, filtered")
    @GetMapping("/violations")
    @OpenToTheField
    Page<ViolationEntry> violations(
            @RequestParam(required = false) String specialistId,
            @RequestParam(required = false) YearMonth month,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            @RequestParam(required = false) Norm rule,
            @RequestParam(required = false) ViolationEntry.Source source,
            Paging paging,
            Caller caller) {
        var filter = caller.within(Query.all(), "specialistId", specialistId)
                .and("rule", rule == null ? null : rule.name())
                .and("source", source == null ? null : source.name());
        return violations.find(Filters.days(Filters.days(filter, "date", month), "date", from, to), paging);
    }

    private static List<VisitEntry> shown(List<VisitEntry> visits, Caller caller) {
        if (caller.mayKnowContacts()) return visits;
        return visits.stream().map(VisitEntry::withoutPersonMet).toList();
    }

    static String dayPath(ColleagueId specialist, LocalDate date) {
        return "/api/visits/days?specialistId=" + specialist.number() + "&date=" + date;
    }
}
