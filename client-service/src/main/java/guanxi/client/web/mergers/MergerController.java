package guanxi.client.web.mergers;

import guanxi.client.write.client.ClientCommand.SeparateClient;
import guanxi.language.client.ClientId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToSuperiors;
import guanxi.platform.command.Commands;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Clients that were there twice are merged, and separated if that was wrong. */
@RestController
@RequestMapping("/api/clients/{clientId}")
class MergerController {
    private final Commands commands;

    MergerController(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Merge a client into another, whose file then shows both")
    @PutMapping("/merger")
    @OpenToSuperiors
    ResponseEntity<Done> mergeClient(@PathVariable ClientId clientId, @RequestBody NewMerger body, Caller caller) {
        return Answers.done(clientId.number(), commands.send(caller, body.command(clientId)));
    }

    @Operation(summary = "Separate a client from the one that it was merged into")
    @PutMapping("/separation")
    @OpenToSuperiors
    ResponseEntity<Done> separateClient(@PathVariable ClientId clientId, @RequestBody Reason body, Caller caller) {
        return Answers.done(clientId.number(), commands.send(caller, new SeparateClient(clientId, body.stated())));
    }
}
