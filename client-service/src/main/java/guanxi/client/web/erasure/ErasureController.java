package guanxi.client.web.erasure;

import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SYSTEM;

import guanxi.client.write.client.ClientCommand.EraseContact;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** People of a client's side are forgotten. Not by {@code POST}: an answer kept for its key would keep a trace of the name. */
@RestController
class ErasureController {

    /** @param name as it was recorded: in the client's file now or before, in a visit, at a table */
    record Erasure(String name, String reason) {}

    private final Commands commands;
    private final PersonKeys keys;

    ErasureController(Commands commands, PersonKeys keys) {
        this.commands = commands;
        this.keys = keys;
    }

    /** His name, title and telephone are unreadable from then on, in history too. */
    @Operation(summary = "Erase the personal data of a person for ever")
    @PutMapping("/api/clients/{clientId}/erasure")
    @OpenTo(department = {MANAGER, SYSTEM})
    ResponseEntity<Done> eraseContact(@PathVariable ClientId clientId, @RequestBody Erasure body, Caller caller) {
        String name = Fields.one(body.name(), "name");
        String reason = Fields.optionalText(Fields.required(body.reason(), "reason"), "reason");
        if (reason.contains(name))
            throw new CommandRejected(
                    CommonRule.FIELD_INVALID,
                    "The reason is kept for ever, so it does not name whoever is to be forgotten.",
                    "reason");
        var command = new EraseContact(clientId, keys.pseudonym(Person.ofClient(clientId, name)), reason);
        return Answers.done(clientId.number(), commands.send(caller, command));
    }
}
