package guanxi.visit.web.reports;

import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.SignatureLevel;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Reason;
import guanxi.visit.write.report.DailyReportCommand;
import guanxi.visit.write.report.DailyReportCommand.ReopenReport;
import guanxi.visit.write.report.DailyReportCommand.ReturnReport;
import guanxi.visit.write.report.DailyReportCommand.SignReport;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The three who sign a daily report (F-11), each at a path of his own, so that the access table says who does. */
@RestController
@RequestMapping("/api/visits/daily-reports/{specialistId}/{date}")
class SignOffController {
    private final Commands commands;

    SignOffController(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Sign the report of a day as supervisor")
    @PutMapping("/signatures/supervisor")
    @OpenTo(team = SUPERVISOR)
    ResponseEntity<Done> signAsSupervisor(
            @PathVariable ColleagueId specialistId, @PathVariable LocalDate date, Caller caller) {
        return sign(specialistId, date, SignatureLevel.SUPERVISOR, caller);
    }

    @Operation(summary = "Sign the report of a day as department manager")
    @PutMapping("/signatures/department-manager")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> signAsDepartmentManager(
            @PathVariable ColleagueId specialistId, @PathVariable LocalDate date, Caller caller) {
        return sign(specialistId, date, SignatureLevel.DEPARTMENT_MANAGER, caller);
    }

    @Operation(summary = "Sign the report of a day as general manager")
    @PutMapping("/signatures/general-manager")
    @OpenTo(department = EXECUTIVE)
    ResponseEntity<Done> signAsGeneralManager(
            @PathVariable ColleagueId specialistId, @PathVariable LocalDate date, Caller caller) {
        return sign(specialistId, date, SignatureLevel.GENERAL_MANAGER, caller);
    }

    @Operation(summary = "Give the report of a day back to its author")
    @PutMapping("/return")
    @OpenTo(
            team = SUPERVISOR,
            department = {MANAGER, EXECUTIVE})
    ResponseEntity<Done> returnDailyReport(
            @PathVariable ColleagueId specialistId,
            @PathVariable LocalDate date,
            @RequestBody Reason body,
            Caller caller) {
        return done(specialistId, date, new ReturnReport(specialistId, date, caller.named(), body.stated()), caller);
    }

    @Operation(summary = "Give the report of a day back though all have signed it")
    @PutMapping("/reopening")
    @OpenTo(department = EXECUTIVE)
    ResponseEntity<Done> reopenDailyReport(
            @PathVariable ColleagueId specialistId,
            @PathVariable LocalDate date,
            @RequestBody Reason body,
            Caller caller) {
        return done(specialistId, date, new ReopenReport(specialistId, date, caller.named(), body.stated()), caller);
    }

    private ResponseEntity<Done> sign(ColleagueId specialist, LocalDate date, SignatureLevel level, Caller caller) {
        return done(specialist, date, new SignReport(specialist, date, level, caller.named()), caller);
    }

    private ResponseEntity<Done> done(
            ColleagueId specialist, LocalDate date, DailyReportCommand command, Caller caller) {
        return Answers.done(DailyReportController.id(specialist, date), commands.send(caller, command));
    }
}
