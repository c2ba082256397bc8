package guanxi.visit.web.calendar;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Filters;
import java.time.LocalDate;
import java.time.YearMonth;
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
    /** More than a year with what surrounds it. */
    private static final int LONGEST_DAYS = 400;

    /** Both inclusive. */
    record Span(LocalDate from, LocalDate to) {}

    /** Whatever is listed, unless an office is asked for. */
    Query query() {
        return Filters.days(Query.all().and("officeId", office), "date", from, to);
    }

    /** The month of whatever bound is given; this month if none is. */
    Span span(DepartmentTime time) {
        LocalDate known = from != null ? from : to != null ? to : time.dateOf(time.now());
        LocalDate first = from != null ? from : known.withDayOfMonth(1);
        LocalDate last = to != null ? to : YearMonth.from(known).atEndOfMonth();
        return new Span(first, Fields.noLaterThan(first.plusDays(LONGEST_DAYS), last, "to"));
    }
}
