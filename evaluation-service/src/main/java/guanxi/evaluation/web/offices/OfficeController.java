package guanxi.evaluation.web.offices;

import static guanxi.platform.access.Role.MANAGER;

import guanxi.evaluation.write.office.OfficeCommand.AmendOffice;
import guanxi.evaluation.write.office.OfficeCommand.WithdrawOffice;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
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

/** Offices: how they open and change, and how what is known of them is put right. */
@RestController
@RequestMapping("/api/evaluations/offices")
class OfficeController {
    private static final String ONE = "/{officeId}";

    private final Commands commands;

    OfficeController(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Open an office, or amend it, as a row of the form does")
    @PostMapping
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> tell(@RequestBody NewOffice body, Caller caller) {
        var command = body.checked().command();
        String number = command.officeId().number();
        return Answers.created("/api/evaluations/organisation", number, commands.send(caller, command));
    }

    @Operation(summary = "Open an office, or amend what is known of it")
    @PutMapping(ONE)
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> amend(@PathVariable OfficeId officeId, @RequestBody OfficeData body, Caller caller) {
        var command = new AmendOffice(officeId, body.checked().profile());
        return Answers.done(officeId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Correct what was wrong of an office, with a reason")
    @PutMapping(ONE + "/correction")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> correct(@PathVariable OfficeId officeId, @RequestBody RightOffice body, Caller caller) {
        return Answers.done(officeId.number(), commands.send(caller, body.command(officeId)));
    }

    @Operation(summary = "Withdraw an office that is none, with a reason")
    @PutMapping(ONE + "/withdrawal")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> withdraw(@PathVariable OfficeId officeId, @RequestBody Reason body, Caller caller) {
        return Answers.done(officeId.number(), commands.send(caller, new WithdrawOffice(officeId, body.stated())));
    }
}
