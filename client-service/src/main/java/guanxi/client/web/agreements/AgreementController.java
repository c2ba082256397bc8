package guanxi.client.web.agreements;

import static guanxi.platform.access.Role.MANAGER;

import guanxi.client.write.agreement.AgreementCommand.EndAgreement;
import guanxi.client.write.agreement.AgreementCommand.RedraftAgreement;
import guanxi.client.write.agreement.AgreementCommand.ReturnAgreement;
import guanxi.client.write.agreement.AgreementCommand.ReviewAgreement;
import guanxi.client.write.agreement.AgreementCommand.SignAgreement;
import guanxi.language.client.AgreementId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToSuperiors;
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

/** Agreements with clients (D-M-A3): drafted, reviewed or returned, signed, corrected, ended. */
@RestController
@RequestMapping("/api/clients/agreements")
class AgreementController {
    /** @param signedOn absent for today */
    record Signing(@Nullable LocalDate signedOn) {}

    /** @param endedOn absent for today */
    record Ending(@Nullable LocalDate endedOn, String reason) {}

    private final Commands commands;
    private final DepartmentTime time;

    AgreementController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Draft an agreement with a client")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> draft(@RequestBody NewAgreement body, Caller caller) {
        var id = Fields.orFresh(body.agreementId(), caller, AgreementId::new);
        var outcome = commands.send(caller, body.command(id));
        return Answers.created("/api/clients/agreements/" + id.number(), id.number(), outcome);
    }

    @Operation(summary = "Draft an agreement anew before it is signed")
    @PutMapping("/{agreementId}/terms")
    @OpenToWork
    ResponseEntity<Done> change(@PathVariable AgreementId agreementId, @RequestBody ToldTerms body, Caller caller) {
        var command = new RedraftAgreement(agreementId, body.checked().terms());
        return Answers.done(agreementId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Say that a drafted agreement may be signed")
    @PutMapping("/{agreementId}/review")
    @OpenToSuperiors
    ResponseEntity<Done> review(@PathVariable AgreementId agreementId, Caller caller) {
        return Answers.done(agreementId.number(), commands.send(caller, new ReviewAgreement(agreementId)));
    }

    @Operation(summary = "Return a drafted agreement, to be drafted anew")
    @PutMapping("/{agreementId}/return")
    @OpenToSuperiors
    ResponseEntity<Done> returnAgreement(
            @PathVariable AgreementId agreementId, @RequestBody Reason body, Caller caller) {
        var command = new ReturnAgreement(agreementId, body.stated());
        return Answers.done(agreementId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Say that a reviewed agreement was signed")
    @PutMapping("/{agreementId}/signing")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> sign(@PathVariable AgreementId agreementId, @RequestBody Signing body, Caller caller) {
        var day = body.signedOn() == null ? null : Fields.happened(body.signedOn(), time, "signedOn");
        return Answers.done(agreementId.number(), commands.send(caller, new SignAgreement(agreementId, day)));
    }

    @Operation(summary = "Correct a signed agreement that was recorded wrongly")
    @PutMapping("/{agreementId}/correction")
    @OpenToSuperiors
    ResponseEntity<Done> correct(@PathVariable AgreementId agreementId, @RequestBody RightTerms body, Caller caller) {
        return Answers.done(agreementId.number(), commands.send(caller, body.command(agreementId)));
    }

    @Operation(summary = "End an agreement before its time, or give a draft up")
    @PutMapping("/{agreementId}/ending")
    @OpenToSuperiors
    ResponseEntity<Done> end(@PathVariable AgreementId agreementId, @RequestBody Ending body, Caller caller) {
        var day = body.endedOn() == null ? null : Fields.happened(body.endedOn(), time, "endedOn");
        var command = new EndAgreement(agreementId, day, Fields.required(body.reason(), "reason"));
        return Answers.done(agreementId.number(), commands.send(caller, command));
    }
}
