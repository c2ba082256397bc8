package guanxi.client.web;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Filters of moments by the local month that they are in. */
public final class Months {

    private Months() {}

    /** @param month absent for all */
    public static Query in(Query asked, String field, @Nullable YearMonth month, DepartmentTime time) {
        return month == null ? asked : asked.between(field, begin(month, time), begin(month.plusMonths(1), time));
    }

    private static String begin(YearMonth month, DepartmentTime time) {
        return time.startOf(month.atDay(1)).toString();
    }
}
