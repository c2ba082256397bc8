package guanxi.evaluation.web.assessments;

import guanxi.evaluation.query.month.AssessmentQueries;
import guanxi.evaluation.web.OpenToAssessed;
import guanxi.evaluation.web.assessments.AssessmentAnswers.Listed;
import guanxi.evaluation.web.assessments.AssessmentAnswers.Shown;
import guanxi.evaluation.web.assessments.EvidenceAnswers.Evidence;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Monthly assessments: as known now, as finalised, and the events behind each figure. */
@RestController
@RequestMapping("/api/evaluations/assessments")
class AssessmentController {
    private final AssessmentQueries assessments;
    private final DepartmentTime time;

    AssessmentController(AssessmentQueries assessments, DepartmentTime time) {
        this.assessments = assessments;
        this.time = time;
    }

    @Operation(summary = "Assessments of a month, as known now")
    @GetMapping
    @OpenToAssessed
    Listed list(
            @RequestParam YearMonth month,
            @RequestParam(required = false) ScorecardCode card,
            @RequestParam(required = false) String team,
            @RequestParam(required = false) String specialistId,
            Paging paging,
            Caller caller) {
        var filter = caller.within(Query.all(), "specialistId", specialistId);
        return Listed.of(assessments.page(month, Cards.of(card), filter, team, paging));
    }

    @Operation(summary = "One assessment, as known now and as finalised")
    @GetMapping("/{specialistId}/{month}")
    @OpenToAssessed
    ResponseEntity<Shown> show(
            @PathVariable ColleagueId specialistId,
            @PathVariable YearMonth month,
            @RequestParam(required = false) ScorecardCode card,
            Caller caller) {
        var computedAt = time.now();
        var found = find(specialistId, month, card, caller);
        var answer = ResponseEntity.ok();
        if (found.line().said() != null)
            answer.eTag(Answers.etag(found.line().said().version()));
        return answer.body(Shown.of(found, computedAt));
    }

    @Operation(summary = "The events behind each figure of an assessment")
    @GetMapping("/{specialistId}/{month}/evidence")
    @OpenToAssessed
    Evidence showEvidence(
            @PathVariable ColleagueId specialistId,
            @PathVariable YearMonth month,
            @RequestParam(required = false) ScorecardCode card,
            Caller caller) {
        var computedAt = time.now();
        return Evidence.of(find(specialistId, month, card, caller), computedAt);
    }

    private AssessmentQueries.Found find(ColleagueId specialistId, YearMonth month, ScorecardCode card, Caller caller) {
        var asked = Cards.of(card);
        caller.mustReach(specialistId);
        return assessments.find(specialistId, month, asked).orElseThrow(() -> Absent.in(month, specialistId));
    }
}
