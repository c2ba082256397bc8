package guanxi.client.web.series;

import guanxi.client.web.Moment;
import guanxi.language.client.SeriesStandard;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import java.time.Instant;

/** Which series are asked for, and as of which moment; now, unless told. */
record SeriesFilter(Instant at, SeriesStandard standard, String agent, String clientId) {

    Query within(Caller caller) {
        var his = caller.within(Query.all(), "told.agent", agent).and("clientId", clientId);
        return Filters.code(his, "standard", standard);
    }

    Instant moment(DepartmentTime time) {
        return Moment.asked(at, time);
    }
}
