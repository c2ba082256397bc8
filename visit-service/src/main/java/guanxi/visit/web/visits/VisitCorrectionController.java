package guanxi.visit.web.visits;

import guanxi.language.visit.VisitId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToSuperiors;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Reason;
import guanxi.visit.write.visit.VisitCommand.CorrectVisit;
import guanxi.visit.write.visit.VisitCommand.WithdrawVisit;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A completed visit that was recorded wrongly is put right, with a reason, and stays in the history. */
@RestController
@RequestMapping("/api/visits/{visitId}")
class VisitCorrectionController {
    record RightVisit(Completion report, String reason) {}

    private final Commands commands;
    private final DepartmentTime time;

    VisitCorrectionController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Correct the report of a completed visit")
    @PutMapping("/correction")
    @OpenToSuperiors
    ResponseEntity<Done> correctVisit(@PathVariable VisitId visitId, @RequestBody RightVisit body, Caller caller) {
        var right = Fields.required(body.report(), "report").checked(time);
        var reason = Fields.required(body.reason(), "reason");
        var command = new CorrectVisit(visitId, right.clientId(), right.report(), reason);
        return Answers.done(visitId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Withdraw a visit that was none")
    @PutMapping("/withdrawal")
    @OpenToSuperiors
    ResponseEntity<Done> withdrawVisit(@PathVariable VisitId visitId, @RequestBody Reason body, Caller caller) {
        return Answers.done(visitId.number(), commands.send(caller, new WithdrawVisit(visitId, body.stated())));
    }
}
