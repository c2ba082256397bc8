package guanxi.client.web.misses;

import guanxi.client.query.misses.ShownMiss;
import guanxi.client.read.misses.MissedStepQueries;
import guanxi.client.standards.Seconds;
import guanxi.client.web.OpenToDesk;
import guanxi.client.web.OpenToReaders;
import guanxi.language.client.CallBackId;
import guanxi.language.client.ServiceStep;
import guanxi.platform.access.Caller;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was missed at the service desk, and why. */
@RestController
@RequestMapping("/api/clients/missed-steps")
class MissController {
    private final Commands commands;
    private final MissedStepQueries misses;
    private final DepartmentTime time;

    MissController(Commands commands, MissedStepQueries misses, DepartmentTime time) {
        this.commands = commands;
        this.misses = misses;
        this.time = time;
    }

    @Operation(summary = "Steps of the service desk that were missed, the oldest first, with their causes")
    @GetMapping
    @OpenToReaders
    Page<ShownMiss> listMissedSteps(MissFilter filter, Paging paging, Caller caller) {
        var now = Seconds.whole(time.now());
        return misses.find(filter.within(caller, time), paging).map(missed -> ShownMiss.of(missed, now));
    }

    @Operation(summary = "Say why a step was missed")
    @PutMapping("/{subject}/{round}/{step}/cause")
    @OpenToDesk
    ResponseEntity<Done> explainMiss(
            @PathVariable String subject,
            @PathVariable int round,
            @PathVariable ServiceStep step,
            @RequestParam(required = false) @Nullable CallBackId callBackId,
            @RequestBody NewCause body,
            Caller caller) {
        var command = body.command(subject, round, step, callBackId);
        return Answers.done(subject, commands.send(caller, command));
    }
}
