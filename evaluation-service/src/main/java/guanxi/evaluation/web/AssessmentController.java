package guanxi.evaluation.web;

import guanxi.evaluation.read.MonthQueries;
import guanxi.evaluation.read.RosterQueries;
import guanxi.evaluation.read.ScoredMonth;
import guanxi.evaluation.web.AssessmentAnswers.Listed;
import guanxi.evaluation.web.AssessmentAnswers.Shown;
import guanxi.evaluation.web.EvidenceAnswers.Evidence;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import java.util.List;
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
    private final MonthQueries months;
    private final RosterQueries roster;
    private final DepartmentTime time;

    AssessmentController(MonthQueries months, RosterQueries roster, DepartmentTime time) {
        this.months = months;
        this.roster = roster;
        this.time = time;
    }

    @Operation(summary = "Assessments of a month, as known now")
    @GetMapping
    @OpenToAssessed
    Listed list(
            @RequestParam YearMonth month,
            @RequestParam(required = false) String team,
            @RequestParam(required = false) String specialistId,
            Paging paging,
            Caller caller) {
        var filter = caller.within(Query.all(), "specialistId", specialistId);
        var page = roster.page(month, filter, team, paging);
        return Listed.of(months.score(month, page.items()), page.next());
    }

    @Operation(summary = "One assessment, as known now and as finalised")
    @GetMapping("/{specialistId}/{month}")
    @OpenToAssessed
    ResponseEntity<Shown> show(@PathVariable String specialistId, @PathVariable YearMonth month, Caller caller) {
        var computedAt = time.now();
        var scored = score(specialistId, month, caller);
        var line = scored.lines().getFirst();
        var answer = ResponseEntity.ok();
        if (line.said() != null) answer.eTag(Answers.etag(line.said().version()));
        return answer.body(Shown.of(scored, line, computedAt));
    }

    @Operation(summary = "The events behind each figure of an assessment")
    @GetMapping("/{specialistId}/{month}/evidence")
    @OpenToAssessed
    Evidence evidence(@PathVariable String specialistId, @PathVariable YearMonth month, Caller caller) {
        var computedAt = time.now();
        var scored = score(specialistId, month, caller);
        return Evidence.of(scored, scored.lines().getFirst(), computedAt);
    }

    private ScoredMonth score(String specialistId, YearMonth month, Caller caller) {
        var id = Fields.number(specialistId, "specialistId", ColleagueId::new);
        caller.mustReach(id);
        var who = roster.find(month, id).orElseThrow(() -> Absent.in(month, id));
        return months.score(month, List.of(who));
    }
}
