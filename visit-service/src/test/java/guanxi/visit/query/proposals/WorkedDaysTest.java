package guanxi.visit.query.proposals;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.visit.query.proposals.Told.TODAY;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkedDaysTest {
    private static final LocalDate TUESDAY = TODAY.plusDays(1);
    private static final LocalDate WEDNESDAY = TODAY.plusDays(2);
    private static final LocalDate SATURDAY = TODAY.plusDays(5);
    private final WorkCalendarQueries calendar = mock(WorkCalendarQueries.class);
    private final Colleagues colleagues = mock(Colleagues.class);
    private final SpecialistQueries specialists = mock(SpecialistQueries.class);
    private final WorkedDays days = new WorkedDays(calendar, colleagues, specialists);

    @Test
    void he_works_by_his_calendar_but_not_on_leave() {
        when(calendar.around(TODAY)).thenReturn(Calendars.listing(Map.of(TUESDAY, Kind.HOLIDAY)));
        when(colleagues.officesOf(LIN)).thenReturn(day -> null);
        var lin = new SpecialistEntry(
                LIN, "Lin", new TeamId("1"), new ColleagueId("D01"), List.of(), List.of(WEDNESDAY), null, 0);
        when(specialists.find(LIN)).thenReturn(Optional.of(lin));
        assertThat(days.around(TODAY).apply(LIN))
                .accepts(TODAY, TODAY.plusDays(3))
                .rejects(TUESDAY, WEDNESDAY, SATURDAY);
    }
}
