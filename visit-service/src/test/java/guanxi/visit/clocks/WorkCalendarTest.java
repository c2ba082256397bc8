package guanxi.visit.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.CalendarEvent.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final LocalDate FRIDAY = MAY.atDay(29);
    private static final LocalDate SUNDAY = MAY.atDay(31);
    private final WorkCalendar week = new WorkCalendar(Map.of());

    @Test
    void what_is_not_listed_follows_the_week() {
        assertThat(week.isWorked(FRIDAY)).isTrue();
        assertThat(week.isWorked(FRIDAY.plusDays(1))).isFalse();
        assertThat(week.isWorked(SUNDAY)).isFalse();
        assertThat(week.isWorked(SUNDAY.plusDays(1))).isTrue();
    }

    @Test
    void what_is_listed_goes_before_the_week() {
        var calendar = new WorkCalendar(Map.of(FRIDAY, Kind.HOLIDAY, SUNDAY, Kind.WORKDAY));
        assertThat(calendar.isWorked(FRIDAY)).isFalse();
        assertThat(calendar.isWorked(SUNDAY)).isTrue();
    }

    @Test
    void the_last_working_day_of_a_month_may_be_a_make_up_day_or_before_holidays() {
        assertThat(week.lastWorkedOf(MAY)).isEqualTo(FRIDAY);
        assertThat(new WorkCalendar(Map.of(SUNDAY, Kind.WORKDAY)).lastWorkedOf(MAY))
                .isEqualTo(SUNDAY);
        assertThat(new WorkCalendar(Map.of(FRIDAY, Kind.HOLIDAY)).lastWorkedOf(MAY))
                .isEqualTo(FRIDAY.minusDays(1));
    }

    @Test
    void a_month_without_a_working_day_ends_on_its_last() {
        var free =
                MAY.atDay(1).datesUntil(SUNDAY.plusDays(1)).collect(Collectors.toMap(day -> day, day -> Kind.HOLIDAY));
        assertThat(new WorkCalendar(free).lastWorkedOf(MAY)).isEqualTo(SUNDAY);
    }

    @Test
    void after_the_last_working_day_the_plan_that_is_due_next_is_that_of_the_month_after_next() {
        assertThat(week.plannedNextOn(FRIDAY)).isEqualTo(MAY.plusMonths(1));
        assertThat(week.plannedNextOn(SUNDAY)).isEqualTo(MAY.plusMonths(2));
    }

    @Test
    void his_next_day_of_work_is_none_on_which_he_is_on_leave() {
        LocalDate monday = SUNDAY.plusDays(1);
        assertThat(week.nextWorkedAfter(FRIDAY, List.of())).isEqualTo(monday);
        assertThat(week.nextWorkedAfter(FRIDAY, List.of(monday))).isEqualTo(monday.plusDays(1));
    }
}
