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
import guanxi.platform.view.Cursor;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
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
    private static final Comparator<ScorecardVersion> ORDER = Comparator.comparing(
                    (ScorecardVersion card) -> card.code().number())
            .thenComparing(ScorecardVersion::version);

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
    Page<ScorecardData> list(Paging paging) {
        List<Object> last = Cursor.decode(paging.cursor(), 2);
        var rest = Stream.concat(
                        Scorecards.BUILT_IN.stream(), scorecards.all().stream().map(ScorecardFact::scorecard))
                .sorted(ORDER)
                .filter(card -> last == null || isBehind(card, last))
                .toList();
        if (rest.size() <= paging.limit()) return new Page<>(shown(rest), null);
        var part = rest.subList(0, paging.limit());
        var end = part.getLast();
        return new Page<>(shown(part), Cursor.encode(List.of(end.code().number(), end.version())));
    }

    @Operation(summary = "Publish a version of a scorecard")
    @PostMapping
    @OpenTo(department = {MANAGER, EXECUTIVE})
    ResponseEntity<Done> publish(@RequestBody ScorecardData body, Caller caller) {
        var command = body.command();
        return Answers.created("/api/evaluations/scorecards", command.code().number(), commands.send(caller, command));
    }

    private static List<ScorecardData> shown(List<ScorecardVersion> versions) {
        return versions.stream().map(ScorecardData::of).toList();
    }

    private static boolean isBehind(ScorecardVersion card, List<Object> last) {
        int byCode = card.code().number().compareTo(String.valueOf(last.getFirst()));
        boolean laterVersion = last.getLast() instanceof Number version && card.version() > version.intValue();
        return byCode > 0 || byCode == 0 && laterVersion;
    }
}
