package guanxi.client.web.handovers;

import static guanxi.platform.access.Role.SPECIALIST;

import guanxi.client.read.handovers.HandoverEntry;
import guanxi.client.read.handovers.HandoverQueries;
import guanxi.client.web.OpenToReaders;
import guanxi.client.write.handover.HandoverCommand;
import guanxi.client.write.handover.HandoverCommand.AcceptHandover;
import guanxi.client.write.handover.HandoverCommand.CountersignHandover;
import guanxi.client.write.handover.HandoverCommand.RefuseHandover;
import guanxi.client.write.handover.HandoverCommand.WithdrawHandover;
import guanxi.language.client.HandoverId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToSuperiors;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handovers of clients: proposed, signed or refused by those who must, withdrawn, listed and shown. */
@RestController
@RequestMapping("/api/clients/handovers")
class HandoverController {
    private final Commands commands;
    private final HandoverQueries handovers;

    HandoverController(Commands commands, HandoverQueries handovers) {
        this.commands = commands;
        this.handovers = handovers;
    }

    /** What goes with it is listed from all that was told before. */
    @Operation(summary = "Propose that another specialist answers for a client")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> propose(@RequestBody NewHandover body, Caller caller) {
        var id = Fields.orFresh(body.handoverId(), caller, HandoverId::new);
        var outcome = commands.sendWhenSettled(caller, body.command(id));
        return Answers.created("/api/clients/handovers/" + id.number(), id.number(), outcome);
    }

    @Operation(summary = "Accept a handover as its receiver")
    @PutMapping("/{handoverId}/acceptance")
    @OpenTo(own = SPECIALIST)
    ResponseEntity<Done> accept(@PathVariable HandoverId handoverId, Caller caller) {
        return done(caller, new AcceptHandover(handoverId, mustFind(handoverId).clientId()));
    }

    @Operation(summary = "Refuse a handover")
    @PutMapping("/{handoverId}/refusal")
    @OpenToWork
    ResponseEntity<Done> refuse(@PathVariable HandoverId handoverId, @RequestBody Reason body, Caller caller) {
        var reason = body.stated();
        return done(caller, new RefuseHandover(handoverId, mustFind(handoverId).clientId(), reason));
    }

    @Operation(summary = "Countersign a handover as a superior")
    @PutMapping("/{handoverId}/countersignature")
    @OpenToSuperiors
    ResponseEntity<Done> countersign(@PathVariable HandoverId handoverId, Caller caller) {
        return done(
                caller, new CountersignHandover(handoverId, mustFind(handoverId).clientId()));
    }

    @Operation(summary = "Withdraw a handover that one proposed")
    @PutMapping("/{handoverId}/withdrawal")
    @OpenToWork
    ResponseEntity<Done> withdraw(@PathVariable HandoverId handoverId, @RequestBody Reason body, Caller caller) {
        var reason = body.stated();
        return done(
                caller, new WithdrawHandover(handoverId, mustFind(handoverId).clientId(), reason));
    }

    @Operation(summary = "One handover with what goes with it")
    @GetMapping("/{handoverId}")
    @OpenToReaders
    HandoverEntry show(@PathVariable HandoverId handoverId, Caller caller) {
        var handover = mustFind(handoverId);
        if (!HandoverFilter.concerns(caller, handover)) caller.mustReach(handover.formerOwner());
        return handover;
    }

    @Operation(summary = "Handovers of clients, filtered")
    @GetMapping
    @OpenToReaders
    Page<HandoverEntry> list(HandoverFilter filter, Paging paging, Caller caller) {
        return handovers.find(filter.query(), filter.within(caller), paging);
    }

    private ResponseEntity<Done> done(Caller caller, HandoverCommand.ToOne command) {
        return Answers.done(command.handoverId().number(), commands.send(caller, command));
    }

    private HandoverEntry mustFind(HandoverId id) {
        return Answers.found(commands.known(() -> handovers.find(id)), "handover", id.number());
    }
}
