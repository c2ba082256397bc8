package guanxi.client.web.receivables;

import guanxi.client.query.receivables.AgingLine;
import guanxi.client.query.receivables.ReceivablesAtAMoment;
import guanxi.client.query.receivables.ShownReceivable;
import guanxi.client.web.Moment;
import guanxi.client.write.receivable.ReceivableCommand.WithdrawPayment;
import guanxi.client.write.receivable.ReceivableCommand.WithdrawReceivable;
import guanxi.language.client.PaymentId;
import guanxi.language.client.ReceivableId;
import guanxi.platform.access.Caller;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What clients owe, and what they paid of it: told, withdrawn, and shown as it stands at a moment (D-M-B10). */
@RestController
@RequestMapping("/api/clients/receivables")
class ReceivableController {
    private final Commands commands;
    private final ReceivablesAtAMoment receivables;
    private final DepartmentTime time;

    ReceivableController(Commands commands, ReceivablesAtAMoment receivables, DepartmentTime time) {
        this.commands = commands;
        this.receivables = receivables;
        this.time = time;
    }

    @Operation(summary = "Record what a client owes for a delivery")
    @PostMapping
    @OpenToAccounts
    ResponseEntity<Done> record(@RequestBody NewReceivable body, Caller caller) {
        var told = body.checked(caller, time);
        String path = "/api/clients/receivables?clientId=" + told.clientId().number();
        return Answers.created(path, told.receivableId().number(), commands.send(caller, told.command(null)));
    }

    @Operation(summary = "Withdraw a receivable of which nothing was owed")
    @PutMapping("/{receivableId}/withdrawal")
    @OpenToAccounts
    ResponseEntity<Done> withdraw(@PathVariable ReceivableId receivableId, @RequestBody Reason body, Caller caller) {
        var command = new WithdrawReceivable(receivableId, body.stated());
        return Answers.done(receivableId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Record what was paid of a receivable")
    @PostMapping("/{receivableId}/payments")
    @OpenToAccounts
    ResponseEntity<Done> recordPayment(
            @PathVariable ReceivableId receivableId, @RequestBody NewPayment body, Caller caller) {
        var told = body.checked(caller, time);
        var outcome = commands.send(caller, told.command(receivableId, null));
        return Answers.created("/api/clients/receivables", told.paymentId().number(), outcome);
    }

    @Operation(summary = "Withdraw a payment that was none")
    @PutMapping("/{receivableId}/payments/{paymentId}/withdrawal")
    @OpenToAccounts
    ResponseEntity<Done> withdrawPayment(
            @PathVariable ReceivableId receivableId,
            @PathVariable PaymentId paymentId,
            @RequestBody Reason body,
            Caller caller) {
        var command = new WithdrawPayment(receivableId, paymentId, body.stated());
        return Answers.done(paymentId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Receivables as they stand at a moment, filtered")
    @GetMapping
    @OpenToCreditors
    Page<ShownReceivable> listReceivables(ReceivableFilter filter, Paging paging, Caller caller) {
        return receivables.find(filter.clientId(), filter.within(caller), paging, day(filter.at()));
    }

    @Operation(summary = "What is open of each client and of all clients of who owns them, by how long it is overdue")
    @GetMapping("/aging")
    @OpenToCreditors
    Page<AgingLine> listAging(@RequestParam(required = false) @Nullable Instant at, Paging paging, Caller caller) {
        return receivables.aging(caller.reach()::includes, paging, day(at));
    }

    private LocalDate day(@Nullable Instant at) {
        return time.dateOf(Moment.asked(at, time));
    }
}
