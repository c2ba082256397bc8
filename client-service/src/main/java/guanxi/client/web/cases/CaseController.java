package guanxi.client.web.cases;

import static guanxi.platform.access.Role.CENTRE;
import static guanxi.platform.access.Role.DEPARTMENT;
import static guanxi.platform.access.Role.DUTY_OFFICER;

import guanxi.client.web.OpenToDesk;
import guanxi.client.write.cases.CaseCommand.WithdrawCase;
import guanxi.client.write.cases.CaseCommand.WithdrawEntry;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToSuperiors;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calls that come in, and what happens in their cases: told, withdrawn. */
@RestController
@RequestMapping("/api/clients/cases")
class CaseController {
    private final Commands commands;
    private final DepartmentTime time;

    CaseController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Open the case of a call that ends now")
    @PostMapping
    @OpenToDesk
    @OpenTo(department = DUTY_OFFICER)
    ResponseEntity<Done> open(@RequestBody NewCase body, Caller caller) {
        var command = body.command(caller, time);
        return Answers.created(path(command.caseId()), command.caseId().number(), commands.send(caller, command));
    }

    @Operation(summary = "Record what happens in a case now")
    @PostMapping("/{caseId}/entries")
    @OpenToDesk
    @OpenTo(own = {CENTRE, DEPARTMENT})
    ResponseEntity<Done> recordEntry(@PathVariable CaseId caseId, @RequestBody NewEntry body, Caller caller) {
        var command = body.command(caseId, caller, time);
        return Answers.created(path(caseId), command.entryId().number(), commands.send(caller, command));
    }

    @Operation(summary = "Withdraw what did not happen in a case")
    @PutMapping("/{caseId}/entries/{entryId}/withdrawal")
    @OpenToSuperiors
    ResponseEntity<Done> withdrawEntry(
            @PathVariable CaseId caseId, @PathVariable CaseEntryId entryId, @RequestBody Reason body, Caller caller) {
        var command = new WithdrawEntry(caseId, entryId, body.stated());
        return Answers.done(entryId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Withdraw a case that was none")
    @PutMapping("/{caseId}/withdrawal")
    @OpenToSuperiors
    ResponseEntity<Done> withdraw(@PathVariable CaseId caseId, @RequestBody Reason body, Caller caller) {
        return Answers.done(caseId.number(), commands.send(caller, new WithdrawCase(caseId, body.stated())));
    }

    private static String path(CaseId caseId) {
        return "/api/clients/cases/" + caseId.number();
    }
}
