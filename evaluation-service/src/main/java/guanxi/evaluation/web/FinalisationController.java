package guanxi.evaluation.web;

import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.MANAGER;

import guanxi.evaluation.read.MonthQueries;
import guanxi.evaluation.read.RosterQueries;
import guanxi.evaluation.scoring.Unjudged;
import guanxi.evaluation.write.AssessmentCommand.FinaliseAssessment;
import guanxi.evaluation.write.AssessmentCommand.ReopenAssessment;
import guanxi.evaluation.write.EvaluationRule;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.progress.Progress;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finalises assessments, with figures in which every fact recorded so far has its part, and reopens them. */
@RestController
@RequestMapping("/api/evaluations/assessments")
class FinalisationController {
    private static final Duration CATCH_UP = Duration.ofSeconds(5);

    record Reopening(String reason) {}

    private final Commands commands;
    private final MonthQueries months;
    private final RosterQueries roster;
    private final Progress progress;

    FinalisationController(Commands commands, MonthQueries months, RosterQueries roster, Progress progress) {
        this.commands = commands;
        this.months = months;
        this.roster = roster;
        this.progress = progress;
    }

    @Operation(summary = "Finalise an assessment whose month is over")
    @PutMapping("/{specialistId}/{month}/finalisation")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> finalise(@PathVariable String specialistId, @PathVariable YearMonth month, Caller caller) {
        var id = Fields.number(specialistId, "specialistId", ColleagueId::new);
        caller.mustReach(id);
        CommandRejected.require(
                progress.awaitEverything(CATCH_UP),
                EvaluationRule.FACTS_ARE_STILL_ARRIVING,
                "Facts are still arriving; finalise again in a moment.");
        var who = roster.find(month, id).orElseThrow(() -> Absent.in(month, id));
        var scored = months.score(month, List.of(who));
        var line = scored.lines().getFirst();
        var command = new FinaliseAssessment(
                id,
                month,
                line.scored().figures(),
                scored.scorecard().code(),
                scored.scorecard().version(),
                line.scored().evidence(),
                line.waitsFor().stream().map(Unjudged::visitId).distinct().toList());
        return Answers.done(id.number() + "-" + month, commands.send(caller, command));
    }

    @Operation(summary = "Reopen a final assessment, with a reason")
    @PutMapping("/{specialistId}/{month}/reopening")
    @OpenTo(department = {MANAGER, EXECUTIVE})
    ResponseEntity<Done> reopen(
            @PathVariable String specialistId,
            @PathVariable YearMonth month,
            @RequestBody Reopening body,
            Caller caller) {
        var id = Fields.number(specialistId, "specialistId", ColleagueId::new);
        var command = new ReopenAssessment(
                id, month, Fields.required(body.reason(), "reason").trim());
        return Answers.done(id.number() + "-" + month, commands.send(caller, command));
    }
}
