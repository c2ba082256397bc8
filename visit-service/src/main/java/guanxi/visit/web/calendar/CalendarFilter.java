package guanxi.visit.web.calendar;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import guanxi.visit.web.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days of which calendar are asked for.
 *
 * @param office absent for what holds for all
 */
record CalendarFilter(
        @Nullable String office,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Whatever is listed, unless an office is asked for. */
    Query query() {
        return Filters.days(Query.all().and("officeId", office), "date", from, to);
    }

    Span span(DepartmentTime time) {
        return Span.of(from, to, time);
    }
}
