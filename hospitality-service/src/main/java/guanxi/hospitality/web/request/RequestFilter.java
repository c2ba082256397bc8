package guanxi.hospitality.web.request;

import guanxi.hospitality.read.requests.RequestEntry;
import guanxi.platform.access.Caller;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import java.time.YearMonth;

/** Which requests are asked for. Filters combine; {@code month} is that of the banquet. */
record RequestFilter(String applicant, String clientId, RequestEntry.Status status, YearMonth month) {

    Query within(Caller caller) {
        var his = caller.within(Query.all(), "applicant", applicant).and("clientId", clientId);
        return Filters.days(Filters.code(his, "status", status), "banquetOn", month);
    }
}
