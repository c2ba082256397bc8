package guanxi.client.web.contacts;

import guanxi.client.write.client.ClientCommand.ChangeContact;
import guanxi.client.write.client.ClientCommand.NameContact;
import guanxi.language.client.ClientId;
import guanxi.language.client.ContactId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people of a client's side in its file, which shows them: named, and told of anew when more is known. */
@RestController
@RequestMapping("/api/clients/{clientId}/contacts")
class ContactController {
    private final Commands commands;
    private final DepartmentTime time;

    ContactController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Name a contact of a client")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> name(@PathVariable ClientId clientId, @RequestBody NamedContact body, Caller caller) {
        var number = Fields.orFresh(body.contactId(), caller, ContactId::new);
        var outcome = commands.send(
                caller, new NameContact(clientId, number, body.known().told(clientId, time)));
        return Answers.created("/api/clients/" + clientId.number(), number.number(), outcome);
    }

    @Operation(summary = "Say what is known of a contact of a client")
    @PutMapping("/{contactId}")
    @OpenToWork
    ResponseEntity<Done> change(
            @PathVariable ClientId clientId,
            @PathVariable ContactId contactId,
            @RequestBody KnownContact body,
            Caller caller) {
        return Answers.done(
                contactId.number(),
                commands.send(caller, new ChangeContact(clientId, contactId, body.told(clientId, time))));
    }
}
