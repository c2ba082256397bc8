package guanxi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.store.Query;
import guanxi.platform.store.Query.Condition.Between;
import guanxi.platform.store.Query.Condition.Is;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FiltersTest {
    private static final Query ALL = Query.all();

    @Test
    void a_month_has_its_first_day_and_its_last() {
        assertThat(Filters.days(ALL, "on", YearMonth.of(2026, 6)).conditions())
                .containsExactly(new Between("on", "2026-06-01", "2026-07-01"));
        assertThat(Filters.days(ALL, "on", YearMonth.of(2026, 12)).conditions())
                .containsExactly(new Between("on", "2026-12-01", "2027-01-01"));
    }

    @Test
    void the_last_day_that_is_asked_for_is_among_them() {
        var from = LocalDate.of(2026, 6, 3);
        assertThat(Filters.days(ALL, "on", from, from).conditions())
                .containsExactly(new Between("on", "2026-06-03", "2026-06-04"));
        assertThat(Filters.days(ALL, "on", from, null).conditions())
                .containsExactly(new Between("on", "2026-06-03", null));
        assertThat(Filters.days(ALL, "on", null, from).conditions())
                .containsExactly(new Between("on", null, "2026-06-04"));
    }

    @Test
    void what_is_a_month_is_that_month() {
        assertThat(Filters.month(ALL, "month", YearMonth.of(2026, 6)).conditions())
                .containsExactly(new Is("month", "2026-06"));
    }

    @Test
    void what_is_not_asked_for_filters_nothing() {
        assertThat(Filters.days(ALL, "on", null)).isEqualTo(ALL);
        assertThat(Filters.days(ALL, "on", null, null)).isEqualTo(ALL);
        assertThat(Filters.month(ALL, "month", null)).isEqualTo(ALL);
    }

    @Test
    void a_code_is_asked_for_by_its_name() {
        assertThat(Filters.code(ALL, "weekday", DayOfWeek.MONDAY).conditions())
                .containsExactly(new Is("weekday", "MONDAY"));
        assertThat(Filters.code(ALL, "weekday", null)).isEqualTo(ALL);
    }
}
