package guanxi.client.web.purchases;

import guanxi.client.web.OpenToDesk;
import guanxi.client.write.series.BeginningCommand.ReturnPurchase;
import guanxi.client.write.series.BeginningCommand.WithdrawSeries;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Purchases, after each of which the client is called three times: told, returned, withdrawn. */
@RestController
@RequestMapping("/api/clients/purchases")
class PurchaseController {
    /** @param returnedOn absent for today */
    record BroughtBack(@Nullable LocalDate returnedOn) {}

    private final Commands commands;
    private final DepartmentTime time;

    PurchaseController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Record a purchase, after which the client is called back")
    @PostMapping
    @OpenToDesk
    ResponseEntity<Done> record(@RequestBody NewPurchase body, Caller caller) {
        var told = body.checked(caller, time);
        String path = "/api/clients/call-back-series?standard=S3&clientId="
                + told.clientId().number();
        return Answers.created(path, told.purchaseId().number(), commands.send(caller, told.command(null, null)));
    }

    @Operation(summary = "Say that what was bought came back")
    @PutMapping("/{purchaseId}/return")
    @OpenToDesk
    ResponseEntity<Done> returnPurchase(
            @PathVariable SeriesId purchaseId, @RequestBody BroughtBack body, Caller caller) {
        var day = body.returnedOn() == null ? null : Fields.happened(body.returnedOn(), time, "returnedOn");
        return Answers.done(purchaseId.number(), commands.send(caller, new ReturnPurchase(purchaseId, day)));
    }

    @Operation(summary = "Withdraw a purchase that was none")
    @PutMapping("/{purchaseId}/withdrawal")
    @OpenToSuperiors
    ResponseEntity<Done> withdraw(@PathVariable SeriesId purchaseId, @RequestBody Reason body, Caller caller) {
        var command = new WithdrawSeries(SeriesStandard.S3, purchaseId, body.stated());
        return Answers.done(purchaseId.number(), commands.send(caller, command));
    }
}
