package guanxi.evaluation.web.scorecards;

import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.evaluation.read.scorecards.ScorecardFact;
import guanxi.evaluation.read.scorecards.ScorecardFacts;
import guanxi.evaluation.scoring.Scorecards;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import io.swagger.v3.oas.annotations.Operation;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scorecards and their versions; a version is published, never changed. */
@RestController
@RequestMapping("/api/evaluations/scorecards")
class ScorecardController {
    private final Commands commands;
    private final ScorecardFacts scorecards;

    ScorecardController(Commands commands, ScorecardFacts scorecards) {
        this.commands = commands;
        this.scorecards = scorecards;
    }

    /** Those that are built in, which nobody published, are among them. */
    @Operation(summary = "Scorecards and their versions")
    @GetMapping
    @OpenTo(department = {SPECIALIST, SUPERVISOR, MANAGER, DIRECTOR, EXECUTIVE, AUDITOR})
    Page<ScorecardItem> list(Paging paging) {
        var published = scorecards.all().stream().map(ScorecardFact::scorecard);
        var versions = Stream.concat(Scorecards.BUILT_IN.stream(), published);
        return Page.of(versions, paging, card -> card.code().number(), ScorecardVersion::version)
                .map(ScorecardItem::of);
    }

    @Operation(summary = "Publish a version of a scorecard")
    @PostMapping
    @OpenTo(department = {MANAGER, EXECUTIVE})
    ResponseEntity<Done> publish(@RequestBody NewScorecard body, Caller caller) {
        var command = body.command();
        return Answers.created("/api/evaluations/scorecards", command.code().number(), commands.send(caller, command));
    }
}
