package guanxi.client.web.cases;

import guanxi.client.standards.CaseReading;
import guanxi.client.web.Moment;
import guanxi.client.web.Months;
import guanxi.language.client.CaseStandard;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Which cases are asked for, and as of which moment; now, unless told.
 *
 * @param agent who holds it then
 * @param month in which its call started
 */
record CaseFilter(
        Instant at, CaseStandard standard, String agent, String clientId, CaseReading.State state, YearMonth month) {

    /** Whose a case is says who holds it as is known now. */
    Query within(Caller caller, DepartmentTime time) {
        if (agent != null) caller.mustReach(agent);
        var his = caller.within(Query.all(), "holder", null).and("clientId", clientId);
        return Months.in(Filters.code(his, "told.standard", standard), "told.startedAt", month, time);
    }

    Instant moment(DepartmentTime time) {
        return Moment.asked(at, time);
    }
}
