package guanxi.visit.web.visits;

import guanxi.platform.access.Caller;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import guanxi.visit.read.visits.VisitEntry;
import java.time.LocalDate;
import java.time.YearMonth;

/** Which visits are asked for. Filters combine; {@code month} and {@code from}/{@code to} (both inclusive) are local days. */
record VisitFilter(
        String specialistId, String clientId, VisitEntry.Status status, YearMonth month, LocalDate from, LocalDate to) {

    Query within(Caller caller) {
        var his = caller.within(Query.all(), "specialistId", specialistId).and("clientId", clientId);
        var some = Filters.code(his, "status", status);
        return Filters.days(Filters.days(some, "on", month), "on", from, to);
    }
}
