package guanxi.visit.web.contacts;

import guanxi.language.visit.PlannedContactId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.visit.write.contact.ContactCommand.CancelContact;
import guanxi.visit.write.contact.ContactCommand.MakeContact;
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

/** The contacts of the contact plan (F-7): planned, made, called off. */
@RestController
@RequestMapping("/api/visits/contacts")
class PlannedContactController {
    record Made(@Nullable LocalDate madeOn) {}

    record CalledOffContact(@Nullable LocalDate cancelledOn, String reason) {}

    private final Commands commands;
    private final DepartmentTime time;

    PlannedContactController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Plan a contact with a client")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> plan(@RequestBody NewContact body, Caller caller) {
        var command = body.checked(caller, time).command();
        var day = time.dateOf(command.intent().plannedAt());
        String path = "/api/visits/contact-plan?specialistId="
                + command.specialistId().number() + "&from=" + day + "&to=" + day;
        return Answers.created(path, command.contactId().number(), commands.send(caller, command));
    }

    @Operation(summary = "Say that a contact was made")
    @PutMapping("/{contactId}/made")
    @OpenToWork
    ResponseEntity<Done> complete(@PathVariable PlannedContactId contactId, @RequestBody Made body, Caller caller) {
        if (body.madeOn() != null) Fields.happened(body.madeOn(), time, "madeOn");
        return Answers.done(contactId.number(), commands.send(caller, new MakeContact(contactId, body.madeOn())));
    }

    @Operation(summary = "Call a contact off")
    @PutMapping("/{contactId}/cancellation")
    @OpenToWork
    ResponseEntity<Done> cancel(
            @PathVariable PlannedContactId contactId, @RequestBody CalledOffContact body, Caller caller) {
        if (body.cancelledOn() != null) Fields.happened(body.cancelledOn(), time, "cancelledOn");
        var command = new CancelContact(contactId, body.cancelledOn(), Fields.required(body.reason(), "reason"));
        return Answers.done(contactId.number(), commands.send(caller, command));
    }
}
