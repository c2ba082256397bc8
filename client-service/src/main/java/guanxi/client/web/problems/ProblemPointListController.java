package guanxi.client.web.problems;

import guanxi.client.query.problems.CountermeasureSheet;
import guanxi.client.query.problems.ProblemsOfADay;
import guanxi.client.query.problems.ShownProblemPoint;
import guanxi.client.web.OpenToReaders;
import guanxi.language.client.ClientId;
import guanxi.language.client.ProblemPointId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Problem points as they stand on a day, and the sheet of a client (F-4). */
@RestController
@RequestMapping("/api/clients")
class ProblemPointListController {
    private final ProblemsOfADay problems;
    private final DepartmentTime time;

    ProblemPointListController(ProblemsOfADay problems, DepartmentTime time) {
        this.problems = problems;
        this.time = time;
    }

    @Operation(summary = "Problem points as they stand on a day, filtered")
    @GetMapping("/problem-points")
    @OpenToReaders
    Page<ShownProblemPoint> listProblemPoints(ProblemPointFilter filter, Paging paging, Caller caller) {
        var found = problems.all(filter.clientId(), time.asOf(filter.at())).filter(filter.within(caller));
        return Page.of(found, paging, problem -> problem.problemPointId().number());
    }

    @Operation(summary = "A problem point as it stands on a day, with all that was planned about it")
    @GetMapping("/problem-points/{problemPointId}")
    @OpenToReaders
    ResponseEntity<ShownProblemPoint> showProblemPoint(
            @PathVariable ProblemPointId problemPointId,
            @RequestParam(required = false) @Nullable LocalDate at,
            Caller caller) {
        var found = problems.find(problemPointId, time.asOf(at));
        var problem = Answers.found(found, "problem point", problemPointId.number());
        var measure = problem.countermeasure();
        boolean isHis =
                measure != null && caller.reach().includes(measure.planned().owner());
        if (!isHis) caller.mustReach(problem.specialistId());
        return Answers.shown(problem, problem.version());
    }

    @Operation(summary = "The sheet of a client's needs and countermeasures (F-4) as of a day")
    @GetMapping("/{clientId}/countermeasure-sheet")
    @OpenToReaders
    CountermeasureSheet showCountermeasureSheet(
            @PathVariable ClientId clientId, @RequestParam(required = false) @Nullable LocalDate at, Caller caller) {
        var sheet = Answers.found(problems.sheet(clientId, time.asOf(at)), "client", clientId.number());
        caller.mustReach(sheet.specialistId());
        return sheet;
    }
}
