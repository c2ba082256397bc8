package guanxi.client.web.referrals;

import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SITE;

import guanxi.client.read.referrals.ReferralEntry;
import guanxi.client.read.referrals.ReferralQueries;
import guanxi.client.web.OpenToReaders;
import guanxi.client.write.referral.ReferralCommand.ConfirmReferral;
import guanxi.client.write.referral.ReferralCommand.WithdrawReferral;
import guanxi.language.client.ReferralId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToSuperiors;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Referrals: sent by a specialist, confirmed by the site, corrected, withdrawn, listed and shown. */
@RestController
@RequestMapping("/api/clients/referrals")
class ReferralController {
    /** @param confirmedOn absent for today */
    record Confirmation(@Nullable LocalDate confirmedOn) {}

    private final Commands commands;
    private final ReferralQueries referrals;
    private final DepartmentTime time;

    ReferralController(Commands commands, ReferralQueries referrals, DepartmentTime time) {
        this.commands = commands;
        this.referrals = referrals;
        this.time = time;
    }

    @Operation(summary = "Send groups of a client to the site")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> send(@RequestBody NewReferral body, Caller caller) {
        var id = Fields.orFresh(body.referralId(), caller, ReferralId::new);
        var outcome = commands.send(caller, body.command(id, time));
        return Answers.created("/api/clients/referrals/" + id.number(), id.number(), outcome);
    }

    @Operation(summary = "Confirm that a referral arrived")
    @PutMapping("/{referralId}/confirmation")
    @OpenTo(department = {MANAGER, SITE})
    ResponseEntity<Done> confirm(@PathVariable ReferralId referralId, @RequestBody Confirmation body, Caller caller) {
        var day = body.confirmedOn() == null ? null : Fields.happened(body.confirmedOn(), time, "confirmedOn");
        return Answers.done(referralId.number(), commands.send(caller, new ConfirmReferral(referralId, day)));
    }

    @Operation(summary = "Correct a referral")
    @PutMapping("/{referralId}/correction")
    @OpenToSuperiors
    ResponseEntity<Done> correct(@PathVariable ReferralId referralId, @RequestBody RightReferral body, Caller caller) {
        return Answers.done(referralId.number(), commands.send(caller, body.command(referralId, time)));
    }

    @Operation(summary = "Withdraw a referral that was none")
    @PutMapping("/{referralId}/withdrawal")
    @OpenToSuperiors
    ResponseEntity<Done> withdraw(@PathVariable ReferralId referralId, @RequestBody Reason body, Caller caller) {
        var command = new WithdrawReferral(referralId, body.stated());
        return Answers.done(referralId.number(), commands.send(caller, command));
    }

    @Operation(summary = "One referral")
    @GetMapping("/{referralId}")
    @OpenToReaders
    @OpenTo(department = SITE)
    ResponseEntity<ReferralEntry> show(@PathVariable ReferralId referralId, Caller caller) {
        var referral = Answers.found(referrals.find(referralId), "referral", referralId.number());
        caller.mustReach(referral.specialistId());
        return Answers.shown(referral, referral.version());
    }

    @Operation(summary = "Referrals, filtered")
    @GetMapping
    @OpenToReaders
    @OpenTo(department = SITE)
    Page<ReferralEntry> list(ReferralFilter filter, Paging paging, Caller caller) {
        return referrals.find(filter.within(caller), paging);
    }
}
