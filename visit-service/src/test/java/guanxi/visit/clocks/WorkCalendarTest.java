package guanxi.visit.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.WorkInterval;
import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.language.visit.Weekday;
import guanxi.visit.clocks.WorkCalendars.Mark;
import guanxi.visit.clocks.WorkCalendars.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final LocalDate FRIDAY = MAY.atDay(29);
    private static final LocalDate SUNDAY = MAY.atDay(31);
    private static final LocalDate MONDAY = SUNDAY.plusDays(1);
    private static final OfficeId NORTH = new OfficeId("O01");
    private static final OfficeId SOUTH = new OfficeId("O02");
    private final Map<Place, Mark> listed = new HashMap<>();
    private final WorkCalendar week = listing(Map.of());

    @Test
    void what_is_not_listed_follows_the_week() {
        assertThat(week.isWorked(FRIDAY)).isTrue();
        assertThat(week.isWorked(FRIDAY.plusDays(1))).isFalse();
        assertThat(week.isWorked(SUNDAY)).isFalse();
        assertThat(week.isWorked(MONDAY)).isTrue();
        assertThat(week.name(FRIDAY)).isEmpty();
    }

    @Test
    void so_many_days_later_are_so_many_that_are_worked() {
        assertThat(week.workedAfter(FRIDAY, 1)).isEqualTo(MONDAY);
        assertThat(week.workedAfter(FRIDAY, 5)).isEqualTo(FRIDAY.plusDays(7));
        assertThat(week.workedAfter(SUNDAY, 1)).isEqualTo(MONDAY);
        assertThat(listing(Map.of(SUNDAY, Kind.WORKDAY)).workedAfter(FRIDAY, 5)).isEqualTo(FRIDAY.plusDays(6));
    }

    @Test
    void what_is_listed_goes_before_the_week() {
        var calendar = listing(Map.of(FRIDAY, Kind.HOLIDAY, SUNDAY, Kind.WORKDAY));
        assertThat(calendar.isWorked(FRIDAY)).isFalse();
        assertThat(calendar.isWorked(SUNDAY)).isTrue();
        assertThat(calendar.name(SUNDAY)).contains("?");
    }

    @Test
    void what_an_office_lists_goes_before_what_is_listed_for_all_and_is_for_nobody_else() {
        listed.put(new Place(null, FRIDAY), new Mark(Kind.HOLIDAY, "for all"));
        listed.put(new Place(NORTH, FRIDAY), new Mark(Kind.WORKDAY, "in the north"));
        var calendars = new WorkCalendars(listed, new WorkHours(List.of()));
        assertThat(calendars.ofOffice(NORTH).isWorked(FRIDAY)).isTrue();
        assertThat(calendars.ofOffice(NORTH).name(FRIDAY)).contains("in the north");
        assertThat(calendars.ofOffice(SOUTH).isWorked(FRIDAY)).isFalse();
        assertThat(calendars.ofOffice(null).isWorked(FRIDAY)).isFalse();
    }

    @Test
    void whoever_moves_works_by_the_calendar_of_the_office_in_which_he_is_on_the_date() {
        listed.put(new Place(NORTH, FRIDAY), new Mark(Kind.HOLIDAY, "?"));
        listed.put(new Place(NORTH, MONDAY), new Mark(Kind.HOLIDAY, "?"));
        var his = new WorkCalendars(listed, new WorkHours(List.of())).of(day -> day.isBefore(MONDAY) ? NORTH : SOUTH);
        assertThat(his.isWorked(FRIDAY)).isFalse();
        assertThat(his.isWorked(MONDAY)).isTrue();
    }

    @Test
    void the_last_working_day_of_a_month_may_be_a_make_up_day_or_before_holidays() {
        assertThat(week.lastWorkedOf(MAY)).isEqualTo(FRIDAY);
        assertThat(listing(Map.of(SUNDAY, Kind.WORKDAY)).lastWorkedOf(MAY)).isEqualTo(SUNDAY);
        assertThat(listing(Map.of(FRIDAY, Kind.HOLIDAY)).lastWorkedOf(MAY)).isEqualTo(FRIDAY.minusDays(1));
    }

    @Test
    void a_month_without_a_working_day_ends_on_its_last() {
        var free = MAY.atDay(1).datesUntil(MONDAY).collect(Collectors.toMap(day -> day, day -> Kind.HOLIDAY));
        assertThat(listing(free).lastWorkedOf(MAY)).isEqualTo(SUNDAY);
    }

    @Test
    void after_the_last_working_day_the_plan_that_is_due_next_is_that_of_the_month_after_next() {
        assertThat(week.plannedNextOn(FRIDAY)).isEqualTo(MAY.plusMonths(1));
        assertThat(week.plannedNextOn(SUNDAY)).isEqualTo(MAY.plusMonths(2));
    }

    @Test
    void his_next_day_of_work_begins_with_its_first_interval_and_is_none_on_which_he_is_on_leave() {
        assertThat(week.nextBeginningAfter(FRIDAY, List.of())).isEqualTo(MONDAY.atTime(8, 0));
        var later = new StatedHours(
                null,
                Weekday.TUE,
                null,
                null,
                List.of(new WorkInterval("09:30", "12:00"), new WorkInterval("13:00", "24:00")));
        var calendar = new WorkCalendars(Map.of(), new WorkHours(List.of(later))).ofOffice(SOUTH);
        assertThat(calendar.nextBeginningAfter(FRIDAY, List.of(MONDAY)))
                .isEqualTo(MONDAY.plusDays(1).atTime(9, 30));
    }

    @Test
    void a_free_day_has_no_hours() {
        assertThat(week.hours(SUNDAY)).isEmpty();
        assertThat(week.hours(MONDAY)).hasToString("[08:00-12:00, 13:00-17:30]");
    }

    private static WorkCalendar listing(Map<LocalDate, Kind> days) {
        return Calendars.listing(days).ofOffice(null);
    }
}
