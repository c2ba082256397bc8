package guanxi.visit.web.calendars;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenBySecret;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.PassingAnswer;
import guanxi.visit.read.addresses.AddressQueries;
import guanxi.visit.web.OpenToTheField;
import guanxi.visit.write.diary.DiaryCommand.EndCalendarAddress;
import guanxi.visit.write.diary.DiaryCommand.MakeCalendarAddress;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Appointments for other programs' calendars (F-8): with a token, or under an address that is a secret of its own. */
@RestController
@RequestMapping("/api/visits/calendars")
class DiaryCalendarController {
    private static final String ICALENDAR = "text/calendar;charset=UTF-8";
    private static final String BY_SECRET = "/api/visits/calendars/at/{secret}.ics";

    /** Shown this once. */
    record Address(String address) {}

    private final Commands commands;
    private final DiaryFeed feed;
    private final AddressQueries addresses;

    DiaryCalendarController(Commands commands, DiaryFeed feed, AddressQueries addresses) {
        this.commands = commands;
        this.feed = feed;
        this.addresses = addresses;
    }

    @Operation(summary = "A specialist's appointments as a calendar (RFC 5545)")
    @GetMapping(path = "/{specialistId}.ics", produces = ICALENDAR)
    @OpenToTheField
    String show(@PathVariable ColleagueId specialistId, Caller caller) {
        caller.mustReach(specialistId.number());
        return feed.of(specialistId);
    }

    /** For a telephone, which has no token. */
    @Hidden
    @GetMapping(path = "/at/{secret}.ics", produces = ICALENDAR)
    @OpenBySecret
    String calendarBySecret(@PathVariable String secret) {
        var digest = new Secret(secret).digest();
        return feed.of(Answers.found(addresses.whose(digest), "calendar", "under this address"));
    }

    /** The answer is kept nowhere, so one that was lost is asked for with a new address. */
    @Operation(summary = "Make a new secret address of a calendar, which ends the one before")
    @PostMapping("/{specialistId}/address")
    @OpenToWork
    Address giveAddress(@PathVariable ColleagueId specialistId, Caller caller) {
        PassingAnswer.mark();
        var secret = Secret.fresh();
        commands.send(caller, new MakeCalendarAddress(specialistId, secret.digest()));
        return new Address(ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(BY_SECRET)
                .buildAndExpand(secret.text())
                .toUriString());
    }

    @Operation(summary = "End the secret address of a calendar")
    @DeleteMapping("/{specialistId}/address")
    @OpenToWork
    ResponseEntity<Done> withdrawAddress(@PathVariable ColleagueId specialistId, Caller caller) {
        return Answers.done(specialistId.number(), commands.send(caller, new EndCalendarAddress(specialistId)));
    }
}
