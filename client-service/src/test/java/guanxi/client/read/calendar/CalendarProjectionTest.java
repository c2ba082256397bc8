package guanxi.client.read.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarProjectionTest {
    private static final Instant NOW = Instant.parse("2026-07-03T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 4);
    private final ViewFixture<ListedDay> calendar = ViewFixture.of(new CalendarProjection(), ListedDay.VIEW);

    @Test
    void a_day_is_kept_as_it_was_listed_last() {
        calendar.from(
                        "calendar-2026-07-04",
                        new CalendarDayMarked(null, DAY, Kind.WORKDAY, "补班", NOW),
                        new CalendarDayMarked(null, DAY, Kind.HOLIDAY, "放假", NOW))
                .redelivering()
                .expectSame()
                .expect(new ListedDay(DAY, Kind.HOLIDAY));
    }

    @Test
    void a_listed_day_is_worked_as_it_is_listed_and_any_other_monday_to_friday() {
        var friday = LocalDate.of(2026, 7, 3);
        calendar.from("calendar-2026-07-04", new CalendarDayMarked(null, DAY, Kind.WORKDAY, "补班", NOW))
                .from("calendar-2026-07-03", new CalendarDayMarked(null, friday, Kind.HOLIDAY, "放假", NOW));
        assertThat(friday.minusDays(1)
                        .datesUntil(friday.plusDays(4))
                        .filter(new CalendarQueries(calendar.reader()).worked()))
                .containsExactly(friday.minusDays(1), DAY, friday.plusDays(3));
    }

    @Test
    void the_next_worked_day_is_the_first_after_that_one() {
        var friday = LocalDate.of(2026, 7, 3);
        calendar.from("calendar-2026-07-06", new CalendarDayMarked(null, friday.plusDays(3), Kind.HOLIDAY, "放假", NOW));
        var queries = new CalendarQueries(calendar.reader());
        assertThat(queries.workedAfter(friday.minusDays(1))).isEqualTo(friday);
        assertThat(queries.workedAfter(friday)).isEqualTo(friday.plusDays(4));
    }

    @Test
    void a_day_of_one_office_is_nobody_elses() {
        calendar.from(
                        "calendar-2026-07-04-O02",
                        new CalendarDayMarked(new OfficeId("O02"), DAY, Kind.WORKDAY, "搬迁", NOW))
                .expect();
    }
}
