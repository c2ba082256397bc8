package guanxi.visit.web;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import java.time.LocalDate;
import java.time.YearMonth;

/** Local days in addresses: where one is shown, and filters by them. */
public final class Days {

    private Days() {}

    public static String path(ColleagueId specialist, LocalDate date) {
        return "/api/visits/days?specialistId=" + specialist.number() + "&date=" + date;
    }

    /** @param from and {@code to} inclusive; each absent means without that bound */
    public static Query within(Query query, String field, YearMonth month, LocalDate from, LocalDate to) {
        Query inMonth = month == null ? query : between(query, field, month.atDay(1), month.atEndOfMonth());
        return between(inMonth, field, from, to);
    }

    private static Query between(Query query, String field, LocalDate from, LocalDate to) {
        return query.between(
                field,
                from == null ? null : from.toString(),
                to == null ? null : to.plusDays(1).toString());
    }
}
