package guanxi.visit.web.reports;

import static guanxi.platform.access.Role.FINANCE;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.visit.query.reports.DailyReports;
import guanxi.visit.query.reports.ReportSheet;
import guanxi.visit.query.reports.ShownReport;
import guanxi.visit.web.OpenToTheField;
import guanxi.visit.web.paper.Paper;
import guanxi.visit.web.paper.Press;
import guanxi.visit.write.report.DailyReportCommand.SubmitReport;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The daily report (F-11) writes itself; a specialist only hands it in. It is shown as of a day. */
@RestController
@RequestMapping("/api/visits/daily-reports")
class DailyReportController {
    record NewDailyReport(ColleagueId specialistId, LocalDate date) {}

    private final Commands commands;
    private final DailyReports reports;
    private final DailyReportPaper paper;
    private final Press press;
    private final DepartmentTime time;

    DailyReportController(
            Commands commands, DailyReports reports, DailyReportPaper paper, Press press, DepartmentTime time) {
        this.commands = commands;
        this.reports = reports;
        this.paper = paper;
        this.press = press;
        this.time = time;
    }

    @Operation(summary = "Submit the report of a day")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> submit(@RequestBody NewDailyReport body, Caller caller) {
        var specialist = Fields.required(body.specialistId(), "specialistId");
        var date = Fields.happened(Fields.required(body.date(), "date"), time, "date");
        var outcome = commands.sendWhenSettled(caller, new SubmitReport(specialist, date));
        String path = "/api/visits/daily-reports/" + specialist.number() + "/" + date;
        return Answers.created(path, id(specialist, date), outcome);
    }

    @Operation(summary = "Daily reports as of a day, filtered")
    @GetMapping
    @OpenToTheField
    @OpenTo(department = FINANCE)
    Page<ShownReport> list(DailyReportFilter filter, Paging paging, Caller caller) {
        return reports.find(
                filter.whose(caller), filter.first(), filter.last(), filter.status(), time.asOf(filter.asOf()), paging);
    }

    @Operation(summary = "The report of a day as of a day, with its lines")
    @GetMapping("/{specialistId}/{date}")
    @OpenToTheField
    @OpenTo(department = FINANCE)
    ResponseEntity<ReportSheet> show(
            @PathVariable ColleagueId specialistId,
            @PathVariable LocalDate date,
            @RequestParam(required = false) LocalDate asOf,
            Caller caller) {
        var shown = reached(specialistId, date, asOf, caller);
        Long version = shown.report().version();
        return version == null ? ResponseEntity.ok(shown) : Answers.shown(shown, version);
    }

    @Operation(summary = "The report of a day as the paper form has it (F-11)")
    @GetMapping(path = "/{specialistId}/{date}.pdf", produces = Paper.PDF)
    @OpenToTheField
    @OpenTo(department = FINANCE)
    ResponseEntity<Paper> printDailyReport(
            @PathVariable ColleagueId specialistId,
            @PathVariable LocalDate date,
            @RequestParam(required = false) LocalDate asOf,
            Caller caller) {
        var report = reached(specialistId, date, asOf, caller);
        return press.print(DailyReportPaper.TITLE + " " + id(specialistId, date), paper.of(report));
    }

    private ReportSheet reached(ColleagueId specialistId, LocalDate date, LocalDate asOf, Caller caller) {
        caller.mustReach(specialistId);
        var sheet = Answers.found(
                reports.find(specialistId, date, time.asOf(asOf)), "report of that day", id(specialistId, date));
        return caller.mayKnowContacts() ? sheet : sheet.withoutPersonsMet();
    }

    static String id(ColleagueId specialist, LocalDate date) {
        return specialist.number() + "-" + date;
    }
}
