package guanxi.visit.web.violations;

import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.INSPECTOR;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ViolationId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Reason;
import guanxi.visit.read.violations.ViolationEntry;
import guanxi.visit.read.violations.ViolationQueries;
import guanxi.visit.web.Days;
import guanxi.visit.web.OpenToTheField;
import guanxi.visit.write.day.MarketDayCommand.WithdrawViolation;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Violations of the norms: entered and withdrawn by inspectors, found by the system, listed. */
@RestController
@RequestMapping("/api/visits/violations")
class ViolationController {
    private final Commands commands;
    private final ViolationQueries violations;
    private final DepartmentTime time;

    ViolationController(Commands commands, ViolationQueries violations, DepartmentTime time) {
        this.commands = commands;
        this.violations = violations;
        this.time = time;
    }

    @Operation(summary = "Record a violation")
    @PostMapping
    @OpenTo(department = {DIRECTOR, INSPECTOR})
    ResponseEntity<Done> record(@RequestBody NewViolation body, Caller caller) {
        var command = body.checked(time).command(caller.id());
        String path = Days.path(command.specialistId(), command.date());
        return Answers.created(path, command.violationId().name(), commands.send(caller, command));
    }

    @Operation(summary = "Withdraw an inspector's violation")
    @PutMapping("/{specialistId}/{date}/{violationId}/withdrawal")
    @OpenTo(department = INSPECTOR)
    ResponseEntity<Done> withdraw(
            @PathVariable ColleagueId specialistId,
            @PathVariable LocalDate date,
            @PathVariable String violationId,
            @RequestBody Reason body,
            Caller caller) {
        var id = new ViolationId(Fields.required(violationId, "violationId"));
        var command = new WithdrawViolation(specialistId, date, id, body.stated());
        return Answers.done(id.name(), commands.send(caller, command));
    }

    @Operation(summary = "Violations, filtered")
    @GetMapping
    @OpenToTheField
    Page<ViolationEntry> list(ViolationFilter filter, Paging paging, Caller caller) {
        return violations.find(filter.within(caller), paging);
    }
}
