package guanxi.visit.web.reports;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.visit.web.Days;
import guanxi.visit.write.report.DailyReportCommand.SubmitReport;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The daily report (F-11) writes itself; a specialist only hands it in. */
@RestController
@RequestMapping("/api/visits/daily-reports")
class DailyReportController {
    record NewDailyReport(ColleagueId specialistId, LocalDate date) {}

    private final Commands commands;
    private final DepartmentTime time;

    DailyReportController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Submit the report of a day")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> submit(@RequestBody NewDailyReport body, Caller caller) {
        var specialist = Fields.required(body.specialistId(), "specialistId");
        var date = Fields.happened(Fields.required(body.date(), "date"), time, "date");
        var outcome = commands.send(caller, new SubmitReport(specialist, date));
        return Answers.created(Days.path(specialist, date), specialist.number() + "-" + date, outcome);
    }
}
