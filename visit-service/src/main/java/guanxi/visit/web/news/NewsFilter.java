package guanxi.visit.web.news;

import guanxi.language.visit.MarketNews;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.AsOf;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import java.time.LocalDate;
import java.time.YearMonth;

/** Which news is asked for. Filters combine. */
record NewsFilter(
        String specialistId,
        MarketNews.Kind kind,
        String territory,
        String competitor,
        YearMonth month,
        LocalDate from,
        LocalDate to,
        LocalDate asOf) {

    Query within(Caller caller, AsOf seen) {
        var his = caller.within(Query.all(), "specialistId", specialistId);
        var some = Filters.code(his, "kind", kind).and("territory", territory).and("competitor", competitor);
        var then = Filters.days(Filters.days(some, "date", month), "date", from, to);
        return Filters.days(then, "date", null, seen.day());
    }
}
