package guanxi.evaluation.web.sites;

import static guanxi.platform.access.Role.MANAGER;

import guanxi.evaluation.write.site.SiteCommand.AmendSite;
import guanxi.evaluation.write.site.SiteCommand.WithdrawSite;
import guanxi.language.organisation.SiteId;
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

/** Project sites: how they open and change, and how what is known of them is put right. */
@RestController
@RequestMapping("/api/evaluations/sites")
class SiteController {
    private static final String ONE = "/{siteId}";

    private final Commands commands;

    SiteController(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Open a site, or amend it, as a row of the form does")
    @PostMapping
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> tell(@RequestBody NewSite body, Caller caller) {
        var command = body.checked().command();
        String number = command.siteId().number();
        return Answers.created("/api/evaluations/organisation", number, commands.send(caller, command));
    }

    @Operation(summary = "Open a site, or amend what is known of it")
    @PutMapping(ONE)
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> amend(@PathVariable SiteId siteId, @RequestBody SiteData body, Caller caller) {
        var command = new AmendSite(siteId, body.checked().profile());
        return Answers.done(siteId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Correct what was wrong of a site, with a reason")
    @PutMapping(ONE + "/correction")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> correct(@PathVariable SiteId siteId, @RequestBody RightSite body, Caller caller) {
        return Answers.done(siteId.number(), commands.send(caller, body.command(siteId)));
    }

    @Operation(summary = "Withdraw a site that is none, with a reason")
    @PutMapping(ONE + "/withdrawal")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> withdraw(@PathVariable SiteId siteId, @RequestBody Reason body, Caller caller) {
        return Answers.done(siteId.number(), commands.send(caller, new WithdrawSite(siteId, body.stated())));
    }
}
