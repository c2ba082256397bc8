package guanxi.visit.web;

import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.OFFICE;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToEverybody;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Filters;
import guanxi.visit.read.calendar.CalendarEntry;
import guanxi.visit.read.calendar.CalendarQueries;
import guanxi.visit.read.plans.PlanEntry;
import guanxi.visit.read.plans.PlanQueries;
import guanxi.visit.write.CalendarCommand.MarkDay;
import guanxi.visit.write.PlanCommand.SubmitPlan;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What visits are measured against: the work calendar and the monthly plans. */
@RestController
@RequestMapping("/api/visits")
class MasterDataController {
    record CalendarDay(Kind kind, String name) {}

    record NewPlan(String specialistId, YearMonth month, Integer visits, Integer expansion, Integer deals) {}

    private final Commands commands;
    private final CalendarQueries calendar;
    private final PlanQueries plans;

    MasterDataController(Commands commands, CalendarQueries calendar, PlanQueries plans) {
        this.commands = commands;
        this.calendar = calendar;
        this.plans = plans;
    }

    @Operation(summary = "Mark a day of the work calendar")
    @PutMapping("/calendar/{date}")
    @OpenTo(department = {MANAGER, OFFICE})
    ResponseEntity<Done> markDay(@PathVariable LocalDate date, @RequestBody CalendarDay body, Caller caller) {
        var command = new MarkDay(date, Fields.required(body.kind(), "kind"), Fields.required(body.name(), "name"));
        return Answers.done(date.toString(), commands.send(caller, command));
    }

    @Operation(summary = "The marked days of the work calendar")
    @GetMapping("/calendar")
    @OpenToEverybody
    Page<CalendarEntry> calendar(
            @RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to, Paging page) {
        return calendar.find(Filters.days(Query.all(), "date", from, to), page);
    }

    @Operation(summary = "Submit the plan of a month")
    @PostMapping("/plans")
    @OpenToWork
    ResponseEntity<Done> submitPlan(@RequestBody NewPlan body, Caller caller) {
        var specialist = Fields.number(body.specialistId(), "specialistId", ColleagueId::new);
        var month = Fields.required(body.month(), "month");
        var command = new SubmitPlan(
                specialist,
                month,
                Fields.atLeast(body.visits(), 0, "visits"),
                Fields.atLeast(body.expansion(), 0, "expansion"),
                Fields.atLeast(body.deals(), 0, "deals"),
                null);
        String path = "/api/visits/plans?month=" + month + "&specialistId=" + specialist.number();
        return Answers.created(path, specialist.number() + "-" + month, commands.send(caller, command));
    }

    @Operation(summary = "Plans with every submission")
    @GetMapping("/plans")
    @OpenToTheField
    Page<PlanEntry> plans(
            @RequestParam(required = false) YearMonth month,
            @RequestParam(required = false) String specialistId,
            Paging paging,
            Caller caller) {
        var filter = caller.within(Query.all(), "specialistId", specialistId);
        return plans.find(Filters.month(filter, "month", month), paging);
    }
}
