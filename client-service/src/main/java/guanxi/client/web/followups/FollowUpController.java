package guanxi.client.web.followups;

import guanxi.client.read.followups.FollowUpEntry;
import guanxi.client.read.followups.FollowUpQueries;
import guanxi.client.web.OpenToDesk;
import guanxi.client.web.OpenToReaders;
import guanxi.client.write.followup.FollowUpCommand.RateAgain;
import guanxi.language.client.FollowUpId;
import guanxi.platform.access.Caller;
import guanxi.platform.command.Commands;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done about clients who were called back and were dissatisfied. */
@RestController
@RequestMapping("/api/clients/follow-ups")
class FollowUpController {
    private static final int BEST = 5;

    /** @param satisfaction from 1 to 5 */
    record SecondRating(Integer satisfaction) {
        RateAgain command(FollowUpId id) {
            Fields.required(satisfaction, "satisfaction");
            return new RateAgain(id, Fields.between(satisfaction, 1, BEST, "satisfaction"));
        }
    }

    private final Commands commands;
    private final FollowUpQueries followUps;

    FollowUpController(Commands commands, FollowUpQueries followUps) {
        this.commands = commands;
        this.followUps = followUps;
    }

    /** Its number is made of two, and so longer than one may be. */
    @Operation(summary = "Close a follow-up with what was done, or with the complaint that the client made")
    @PutMapping("/{followUpId}/closing")
    @OpenToDesk
    ResponseEntity<Done> closeFollowUp(@PathVariable String followUpId, @RequestBody NewClosing body, Caller caller) {
        var command = body.command(new FollowUpId(followUpId));
        return Answers.done(followUpId, commands.send(caller, command));
    }

    @Operation(summary = "Record what the client said when he was asked a second time")
    @PutMapping("/{followUpId}/second-rating")
    @OpenToDesk
    ResponseEntity<Done> rateAgain(@PathVariable String followUpId, @RequestBody SecondRating body, Caller caller) {
        var command = body.command(new FollowUpId(followUpId));
        return Answers.done(followUpId, commands.send(caller, command));
    }

    @Operation(summary = "Follow-ups of clients who were dissatisfied, by when they are due")
    @GetMapping
    @OpenToReaders
    Page<FollowUpEntry> listFollowUps(FollowUpFilter filter, Paging paging, Caller caller) {
        return followUps.find(filter.within(caller), paging);
    }
}
