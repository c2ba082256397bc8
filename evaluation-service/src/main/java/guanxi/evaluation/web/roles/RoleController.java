package guanxi.evaluation.web.roles;

import static guanxi.platform.access.Role.MANAGER;

import guanxi.evaluation.write.colleague.ColleagueCommand.TakeRole;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which role somebody has in which office from a day on; one given by mistake is put right, or taken back, with a reason. */
@RestController
@RequestMapping("/api/evaluations/roles")
class RoleController {
    private static final String GIVEN = "/{specialistId}/{validFrom}";

    private final Commands commands;

    RoleController(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Give a specialist a role in an office from a day on")
    @PostMapping
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> give(@RequestBody NewRole body, Caller caller) {
        var command = body.checked().command();
        String number = command.colleagueId().number();
        return Answers.created("/api/evaluations/organisation", number, commands.send(caller, command));
    }

    @Operation(summary = "Correct a role that was given wrongly, with a reason")
    @PutMapping(GIVEN + "/correction")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> correct(
            @PathVariable ColleagueId specialistId,
            @PathVariable LocalDate validFrom,
            @RequestBody RightRole body,
            Caller caller) {
        var command = body.command(specialistId, validFrom);
        return Answers.done(specialistId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Take a role back that was given by mistake, with a reason")
    @PutMapping(GIVEN + "/withdrawal")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> withdraw(
            @PathVariable ColleagueId specialistId,
            @PathVariable LocalDate validFrom,
            @RequestBody Reason body,
            Caller caller) {
        var command = new TakeRole(specialistId, validFrom, body.stated());
        return Answers.done(specialistId.number(), commands.send(caller, command));
    }
}
