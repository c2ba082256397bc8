package guanxi.client.web.callbacks;

import guanxi.client.web.OpenToDesk;
import guanxi.client.write.series.CallBackCommand.CallBackWithSolution;
import guanxi.client.write.series.CallBackCommand.PassProblemOn;
import guanxi.client.write.series.CallBackCommand.WithdrawCallBack;
import guanxi.language.client.CallBackId;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToSuperiors;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Call-backs after a purchase or a repair: made, their problems passed on and solved, withdrawn. */
@RestController
@RequestMapping("/api/clients/call-backs")
class CallBackController {
    private static final String ONE = "/{standard}/{seriesId}/{callBackId}";

    record PassedOn(String passedTo) {}

    private final Commands commands;
    private final DepartmentTime time;

    CallBackController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Record a call-back that is made now")
    @PostMapping
    @OpenToDesk
    ResponseEntity<Done> record(@RequestBody NewCallBack body, Caller caller) {
        var command = body.command(caller, time);
        String path = "/api/clients/call-back-series?standard=" + command.standard();
        return Answers.created(path, command.callBackId().number(), commands.send(caller, command));
    }

    @Operation(summary = "Pass the problem of a call-back on to a department")
    @PutMapping(ONE + "/passing-on")
    @OpenToDesk
    ResponseEntity<Done> passProblemOn(
            @PathVariable SeriesStandard standard,
            @PathVariable SeriesId seriesId,
            @PathVariable CallBackId callBackId,
            @RequestBody PassedOn body,
            Caller caller) {
        var command = new PassProblemOn(standard, seriesId, callBackId, Fields.required(body.passedTo(), "passedTo"));
        return Answers.done(callBackId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Say that the client is called about the solution of his problem")
    @PutMapping(ONE + "/solution")
    @OpenToDesk
    ResponseEntity<Done> callBackWithSolution(
            @PathVariable SeriesStandard standard,
            @PathVariable SeriesId seriesId,
            @PathVariable CallBackId callBackId,
            Caller caller) {
        var command = new CallBackWithSolution(standard, seriesId, callBackId);
        return Answers.done(callBackId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Withdraw a call-back that was none")
    @PutMapping(ONE + "/withdrawal")
    @OpenToSuperiors
    ResponseEntity<Done> withdraw(
            @PathVariable SeriesStandard standard,
            @PathVariable SeriesId seriesId,
            @PathVariable CallBackId callBackId,
            @RequestBody Reason body,
            Caller caller) {
        var command = new WithdrawCallBack(standard, seriesId, callBackId, body.stated());
        return Answers.done(callBackId.number(), commands.send(caller, command));
    }
}
