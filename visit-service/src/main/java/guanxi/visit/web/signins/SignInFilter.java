package guanxi.visit.web.signins;

import guanxi.language.visit.SignInCheck;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.AsOf;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which sign-ins are asked for. Filters combine. */
record SignInFilter(
        @Nullable String specialistId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable SignInCheck check,
        @Nullable LocalDate asOf) {

    Query within(Caller caller, AsOf seen) {
        var his = caller.within(Query.all(), "specialistId", specialistId);
        var some = Filters.days(Filters.code(his, "check", check), "date", from, to);
        return Filters.days(some, "date", null, seen.day());
    }
}
