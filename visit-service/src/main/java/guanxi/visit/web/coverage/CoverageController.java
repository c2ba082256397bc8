package guanxi.visit.web.coverage;

import static guanxi.platform.access.Role.FINANCE;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.query.coverage.Coverage;
import guanxi.visit.query.coverage.CoverageQueries;
import guanxi.visit.web.OpenToTheField;
import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far visits followed the plans of a month (B-01). */
@RestController
@RequestMapping("/api/visits/plans/coverage")
class CoverageController {
    private final CoverageQueries coverage;
    private final DepartmentTime time;

    CoverageController(CoverageQueries coverage, DepartmentTime time) {
        this.coverage = coverage;
        this.time = time;
    }

    @Operation(summary = "How far the visits of a month followed its plans")
    @GetMapping
    @OpenToTheField
    @OpenTo(department = FINANCE)
    Page<Coverage> list(CoverageFilter filter, Paging paging, Caller caller) {
        var asOf = time.asOf(filter.asOf());
        var month = filter.month() == null ? YearMonth.from(asOf.day()) : filter.month();
        return coverage.find(caller.within(Query.all(), "specialistId", filter.specialistId()), month, asOf, paging);
    }
}
