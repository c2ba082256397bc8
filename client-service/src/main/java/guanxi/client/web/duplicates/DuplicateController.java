package guanxi.client.web.duplicates;

import guanxi.client.read.duplicates.DuplicateQueries;
import guanxi.client.write.client.ClientCommand.TellClientsApart;
import guanxi.language.client.ClientId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToSuperiors;
import guanxi.platform.command.Commands;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Clients that are there twice, as it seems: listed by who came later, and told apart (D-M-B6). */
@RestController
@RequestMapping("/api/clients")
class DuplicateController {
    private final Commands commands;
    private final DuplicateQueries duplicates;

    DuplicateController(Commands commands, DuplicateQueries duplicates) {
        this.commands = commands;
        this.duplicates = duplicates;
    }

    @Operation(summary = "Pairs of clients that look alike, filtered")
    @GetMapping("/duplicates")
    @OpenToSuperiors
    Page<Duplicate> list(DuplicateFilter filter, Paging paging, Caller caller) {
        var asked = filter.within(caller);
        var pairs = duplicates.pairs().map(Duplicate::of).filter(pair -> asked.holds(pair, caller));
        return Page.of(pairs, paging, pair -> pair.clientId().number(), pair -> pair.other()
                .number());
    }

    @Operation(summary = "Say that a client looks like another and is none")
    @PutMapping("/{clientId}/duplicates/{other}/distinction")
    @OpenToSuperiors
    ResponseEntity<Done> tellClientsApart(
            @PathVariable ClientId clientId, @PathVariable ClientId other, @RequestBody Reason body, Caller caller) {
        return Answers.done(
                clientId.number(), commands.send(caller, new TellClientsApart(clientId, other, body.stated())));
    }
}
