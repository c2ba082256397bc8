package guanxi.visit.query.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.directory.Colleagues;
import guanxi.visit.clocks.Calendars;
import guanxi.visit.query.calendar.WorkCalendarQueries;
import guanxi.visit.read.specialists.SpecialistEntry;
import guanxi.visit.read.specialists.SpecialistQueries;
import guanxi.visit.write.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportDueTimesTest {
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 29);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private final WorkCalendarQueries calendar = mock(WorkCalendarQueries.class);
    private final Colleagues colleagues = mock(Colleagues.class);
    private final SpecialistQueries specialists = mock(SpecialistQueries.class);
    private final ReportDueTimes times = new ReportDueTimes(calendar, colleagues, specialists, Field.TIME);

    @BeforeEach
    void in_no_office() {
        when(colleagues.officesOf(LIN)).thenReturn(day -> null);
    }

    @Test
    void a_report_is_due_at_the_start_of_work_of_his_next_day_without_leave() {
        when(calendar.around(FRIDAY)).thenReturn(Calendars.listing(Map.of()));
        assertThat(times.of(LIN, FRIDAY)).isEqualTo(Field.at(MONDAY, "08:00"));
        var lin = new SpecialistEntry(
                LIN, "Lin", new TeamId("1"), new ColleagueId("D01"), List.of(), List.of(MONDAY), null, 0);
        when(specialists.find(LIN)).thenReturn(Optional.of(lin));
        assertThat(times.of(LIN, FRIDAY)).isEqualTo(Field.at(MONDAY.plusDays(1), "08:00"));
    }

    @Test
    void each_day_by_the_calendars_that_are_given() {
        var calendars = Calendars.listing(Map.of(MONDAY, Kind.HOLIDAY));
        var due = times.of(LIN, calendars);
        assertThat(due.apply(FRIDAY)).isEqualTo(Field.at(MONDAY.plusDays(1), "08:00"));
        assertThat(due.apply(FRIDAY.minusDays(1))).isEqualTo(Field.at(FRIDAY, "08:00"));
    }
}
