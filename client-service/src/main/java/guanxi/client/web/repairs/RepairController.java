package guanxi.client.web.repairs;

import guanxi.client.web.OpenToDesk;
import guanxi.client.write.series.BeginningCommand.WithdrawSeries;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.platform.access.Caller;
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

/** Repairs, after each of which the client is called three times: told, withdrawn. */
@RestController
@RequestMapping("/api/clients/repairs")
class RepairController {
    private final Commands commands;
    private final DepartmentTime time;

    RepairController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Record a repair, after which the client is called back")
    @PostMapping
    @OpenToDesk
    ResponseEntity<Done> record(@RequestBody NewRepair body, Caller caller) {
        var told = body.checked(caller, time);
        String path = "/api/clients/call-back-series?standard=S4&clientId="
                + told.clientId().number();
        return Answers.created(path, told.repairId().number(), commands.send(caller, told.command(null)));
    }

    @Operation(summary = "Withdraw a repair that was none")
    @PutMapping("/{repairId}/withdrawal")
    @OpenToSuperiors
    ResponseEntity<Done> withdraw(@PathVariable SeriesId repairId, @RequestBody Reason body, Caller caller) {
        var command = new WithdrawSeries(SeriesStandard.S4, repairId, body.stated());
        return Answers.done(repairId.number(), commands.send(caller, command));
    }
}
