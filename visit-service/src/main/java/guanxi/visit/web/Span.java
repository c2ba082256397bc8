package guanxi.visit.web;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days that are asked for where not all can be shown, both inclusive. */
public record Span(LocalDate from, LocalDate to) {
    /** More than a year with what surrounds it. */
    private static final int LONGEST_DAYS = 400;

    /** The month of whatever bound is given; this month if none is. */
    public static Span of(@Nullable LocalDate from, @Nullable LocalDate to, DepartmentTime time) {
        LocalDate known = from != null ? from : to != null ? to : time.dateOf(time.now());
        LocalDate first = from != null ? from : known.withDayOfMonth(1);
        LocalDate last = to != null ? to : YearMonth.from(known).atEndOfMonth();
        return new Span(first, Fields.noLaterThan(first.plusDays(LONGEST_DAYS), last, "to"));
    }
}
