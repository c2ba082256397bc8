package guanxi.platform.web;

import guanxi.platform.store.Query;
import java.time.LocalDate;
import java.time.YearMonth;

/** Filters of questions by local days and months. What is not asked for filters nothing. */
public final class Filters {

    private Filters() {}

    public static Query code(Query query, String field, Enum<?> code) {
        return code == null ? query : query.and(field, code.name());
    }

    /** @param field that is a month */
    public static Query month(Query query, String field, YearMonth month) {
        return month == null ? query : query.and(field, month.toString());
    }

    /** @param field that is a day */
    public static Query days(Query query, String field, YearMonth month) {
        return month == null ? query : days(query, field, month.atDay(1), month.atEndOfMonth());
    }

    /**
     * @param field that is a day
     * @param from and {@code to} inclusive; each absent means without that bound
     */
    public static Query days(Query query, String field, LocalDate from, LocalDate to) {
        return query.between(
                field,
                from == null ? null : from.toString(),
                to == null ? null : to.plusDays(1).toString());
    }
}
