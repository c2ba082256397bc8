package guanxi.client.web.causes;

import guanxi.client.query.misses.MissCount;
import guanxi.client.query.misses.MissCounts;
import guanxi.client.web.Months;
import guanxi.client.web.OpenToReaders;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why steps of the service desk were missed, counted. */
@RestController
@RequestMapping("/api/clients/miss-causes")
class MissCauseController {
    /** @param month in which the steps were due; absent for all */
    record CauseFilter(YearMonth month) {}

    private final MissCounts counts;
    private final DepartmentTime time;

    MissCauseController(MissCounts counts, DepartmentTime time) {
        this.counts = counts;
        this.time = time;
    }

    @Operation(summary = "How many steps were missed, by cause, step and role; those without a cause first")
    @GetMapping
    @OpenToReaders
    Page<MissCount> listMissCauses(CauseFilter filter, Paging paging, Caller caller) {
        var his = caller.within(Query.all(), "specialistId", null);
        return Page.of(
                counts.count(Months.in(his, "dueAt", filter.month(), time)),
                paging,
                one -> Objects.toString(one.cause(), ""),
                one -> one.step().name(),
                one -> Objects.toString(one.role(), ""));
    }
}
