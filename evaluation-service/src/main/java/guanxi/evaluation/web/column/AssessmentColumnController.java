package guanxi.evaluation.web.column;

import static guanxi.platform.access.Role.AGENT;

import guanxi.evaluation.query.column.AssessmentColumn;
import guanxi.evaluation.query.column.ColumnLine;
import guanxi.evaluation.web.OpenToAssessed;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The assessment column (F-17). Most of its lines are of agents, so they see their own too. */
@RestController
@RequestMapping("/api/evaluations/assessment-column")
class AssessmentColumnController {
    /**
     * @param month absent for all
     * @param at absent for now
     */
    record ColumnFilter(@Nullable YearMonth month, @Nullable Instant at) {}

    private final AssessmentColumn column;

    AssessmentColumnController(AssessmentColumn column) {
        this.column = column;
    }

    @Operation(summary = "The assessment column: what was late when a client complained again, and whose it was")
    @GetMapping
    @OpenToAssessed
    @OpenTo(own = AGENT)
    Page<ColumnLine> listAssessmentColumn(ColumnFilter filter, Paging paging, Caller caller) {
        return column.find(filter.month(), filter.at(), caller.reach(), paging);
    }
}
