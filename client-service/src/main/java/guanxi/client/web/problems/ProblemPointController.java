package guanxi.client.web.problems;

import guanxi.client.write.problem.ProblemPointCommand.CompleteCountermeasure;
import guanxi.client.write.problem.ProblemPointCommand.DropCountermeasure;
import guanxi.language.client.ProblemPointId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What troubles clients (F-4): identified, and a countermeasure planned, done or dropped. */
@RestController
@RequestMapping("/api/clients/problem-points")
class ProblemPointController {
    /** @param doneOn absent for today */
    record Completion(String result, @Nullable LocalDate doneOn) {}

    private final Commands commands;
    private final DepartmentTime time;

    ProblemPointController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Record what troubles a client, told by hand or taken from what a visit left unsolved")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> recordProblemPoint(@RequestBody NewProblemPoint body, Caller caller) {
        var id = Fields.orFresh(body.problemPointId(), caller, ProblemPointId::new);
        var outcome = commands.send(caller, body.command(id, time));
        return Answers.created("/api/clients/problem-points/" + id.number(), id.number(), outcome);
    }

    @Operation(summary = "Plan what is to be done about a problem point, by whom and by when")
    @PutMapping("/{problemPointId}/countermeasure")
    @OpenToWork
    ResponseEntity<Done> planCountermeasure(
            @PathVariable ProblemPointId problemPointId, @RequestBody NewCountermeasure body, Caller caller) {
        return Answers.done(problemPointId.number(), commands.send(caller, body.command(problemPointId, time)));
    }

    @Operation(summary = "Say that a countermeasure is done, and what came of it")
    @PutMapping("/{problemPointId}/completion")
    @OpenToWork
    ResponseEntity<Done> completeCountermeasure(
            @PathVariable ProblemPointId problemPointId, @RequestBody Completion body, Caller caller) {
        var command = new CompleteCountermeasure(
                problemPointId,
                Fields.required(body.result(), "result"),
                body.doneOn() == null ? null : Fields.happened(body.doneOn(), time, "doneOn"));
        return Answers.done(problemPointId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Drop a countermeasure that will not be done")
    @PutMapping("/{problemPointId}/dropping")
    @OpenToWork
    ResponseEntity<Done> dropCountermeasure(
            @PathVariable ProblemPointId problemPointId, @RequestBody Reason body, Caller caller) {
        var command = new DropCountermeasure(problemPointId, body.stated());
        return Answers.done(problemPointId.number(), commands.send(caller, command));
    }
}
