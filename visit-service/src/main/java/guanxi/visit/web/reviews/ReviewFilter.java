package guanxi.visit.web.reviews;

import guanxi.platform.access.Caller;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import guanxi.visit.query.reviews.ReviewState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which reviews are asked for. Filters combine. */
record ReviewFilter(
        @Nullable String specialistId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ReviewState state,
        @Nullable LocalDate asOf) {

    /** All but the state, which follows from the day as of which it is asked. */
    Query within(Caller caller) {
        return Filters.days(caller.within(Query.all(), "specialistId", specialistId), "date", from, to);
    }
}
