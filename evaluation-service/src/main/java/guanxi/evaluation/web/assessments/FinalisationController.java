package guanxi.evaluation.web.assessments;

import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.MANAGER;

import guanxi.evaluation.query.month.AssessmentQueries;
import guanxi.evaluation.scoring.Unjudged;
import guanxi.evaluation.write.EvaluationRule;
import guanxi.evaluation.write.assessment.AssessmentCommand.FinaliseAssessment;
import guanxi.evaluation.write.assessment.AssessmentCommand.ReopenAssessment;
import guanxi.language.evaluation.AssessmentId;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Outcome;
import guanxi.platform.progress.Progress;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.YearMonth;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finalises assessments, with figures in which every fact recorded so far has its part, and reopens them. */
@RestController
@RequestMapping("/api/evaluations/assessments")
class FinalisationController {
    private static final Duration CATCH_UP = Duration.ofSeconds(5);

    private final Commands commands;
    private final AssessmentQueries assessments;
    private final Progress progress;

    FinalisationController(Commands commands, AssessmentQueries assessments, Progress progress) {
        this.commands = commands;
        this.assessments = assessments;
        this.progress = progress;
    }

    @Operation(summary = "Finalise an assessment whose month is over")
    @PutMapping("/{specialistId}/{month}/finalisation")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> finaliseAssessment(
            @PathVariable ColleagueId specialistId,
            @PathVariable YearMonth month,
            @RequestParam(required = false) ScorecardCode card,
            Caller caller) {
        var asked = Cards.of(card);
        caller.mustReach(specialistId);
        long knownUpTo = progress.head();
        CommandRejected.require(
                progress.awaitEverything(CATCH_UP),
                EvaluationRule.FACTS_ARE_STILL_ARRIVING,
                "Facts are still arriving; finalise again in a moment.");
        var found = assessments.find(specialistId, month, asked).orElseThrow(() -> Absent.in(month, specialistId));
        var line = found.line();
        var id = line.assessmentId();
        var command = new FinaliseAssessment(
                id,
                line.scorecard().code(),
                found.scoredOn().code(),
                line.scored().figures(),
                line.scorecard().version(),
                line.team(),
                line.normVersions(),
                line.scored().evidence(),
                knownUpTo,
                line.waitsFor().stream().map(Unjudged::visitId).distinct().toList());
        return done(id, commands.send(caller, command));
    }

    @Operation(summary = "Reopen a final assessment, with a reason")
    @PutMapping("/{specialistId}/{month}/reopening")
    @OpenTo(department = {MANAGER, EXECUTIVE})
    ResponseEntity<Done> reopenAssessment(
            @PathVariable ColleagueId specialistId,
            @PathVariable YearMonth month,
            @RequestBody Reason body,
            Caller caller) {
        String reason = body.stated();
        caller.mustReach(specialistId);
        if (!assessments.has(specialistId, month)) throw Absent.in(month, specialistId);
        var id = new AssessmentId(specialistId, month);
        var command = new ReopenAssessment(id, reason);
        return done(id, commands.send(caller, command));
    }

    private static ResponseEntity<Done> done(AssessmentId id, Outcome outcome) {
        return Answers.done(id.number(), outcome);
    }
}
