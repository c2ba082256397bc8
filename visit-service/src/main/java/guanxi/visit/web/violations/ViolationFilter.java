package guanxi.visit.web.violations;

import guanxi.language.visit.Norm;
import guanxi.language.visit.Norm.FoundBy;
import guanxi.platform.access.Caller;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import java.time.LocalDate;
import java.time.YearMonth;

/** Which violations are asked for. Filters combine. */
record ViolationFilter(String specialistId, YearMonth month, LocalDate from, LocalDate to, Norm rule, FoundBy source) {

    Query within(Caller caller) {
        var his = caller.within(Query.all(), "specialistId", specialistId);
        var some = Filters.code(Filters.code(his, "rule", rule), "source", source);
        return Filters.days(Filters.days(some, "date", month), "date", from, to);
    }
}
