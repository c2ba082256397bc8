package guanxi.visit.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.visit.write.calendar.CalendarCommand.ListDay;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class PublishedHolidaysTest {
    @Test
    void a_year_has_its_free_days_and_those_that_are_worked_for_them_in_order() {
        var days = PublishedHolidays.of(Year.of(2026));
        assertThat(days).extracting(ListDay::date).isSorted().doesNotHaveDuplicates();
        assertThat(days)
                .contains(
                        new ListDay(null, LocalDate.of(2026, 2, 17), Kind.HOLIDAY, "春节"),
                        new ListDay(null, LocalDate.of(2026, 5, 9), Kind.WORKDAY, "劳动节调休"));
        assertThat(days).filteredOn(day -> day.kind() == Kind.WORKDAY).hasSize(6);
    }

    @Test
    void of_a_year_that_is_not_published_yet_there_is_none() {
        assertThat(PublishedHolidays.of(Year.of(2099))).isEmpty();
        assertThat(PublishedHolidays.of(Year.of(-2026))).isEmpty();
    }
}
