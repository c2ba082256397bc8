package guanxi.client.web.escalations;

import guanxi.client.query.misses.ShownMiss;
import guanxi.client.read.misses.MissedStepQueries;
import guanxi.client.standards.Seconds;
import guanxi.language.client.Superior;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToSuperiors;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What goes on being late at the service desk, for those before whom it was brought. */
@RestController
@RequestMapping("/api/clients/escalations")
class EscalationController {
    /**
     * @param to whom it was brought before; absent for whomever
     * @param open whether it is late still; absent for both
     */
    record EscalationFilter(Superior to, Boolean open) {}

    private final MissedStepQueries misses;
    private final DepartmentTime time;

    EscalationController(MissedStepQueries misses, DepartmentTime time) {
        this.misses = misses;
        this.time = time;
    }

    @Operation(summary = "Missed steps that were brought before a superior, since they went on being late")
    @GetMapping
    @OpenToSuperiors
    Page<ShownMiss> listEscalations(EscalationFilter filter, Paging paging, Caller caller) {
        var now = Seconds.whole(time.now());
        var his = caller.within(Query.all(), "specialistId", null).and("late", filter.open());
        return misses.escalated(his, filter.to(), paging).map(missed -> ShownMiss.of(missed, now));
    }
}
