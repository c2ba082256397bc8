package guanxi.visit.read.calendar;

import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarProjectionTest {
    private static final LocalDate FESTIVAL = LocalDate.of(2026, 6, 19);
    private static final String FESTIVAL_ID = "calendar-2026-06-19";
    private static final LocalDate MAKE_UP = LocalDate.of(2026, 6, 27);
    private final ViewFixture<CalendarEntry> calendar = ViewFixture.of(new CalendarProjection(), CalendarEntry.VIEW);

    @Test
    void a_marked_day_is_listed() {
        calendar.from(FESTIVAL_ID, new CalendarDayMarked(null, FESTIVAL, Kind.HOLIDAY, "端午节", Instant.EPOCH))
                .from("calendar-2026-06-27", new CalendarDayMarked(null, MAKE_UP, Kind.WORKDAY, "调休", Instant.EPOCH))
                .expect(
                        new CalendarEntry(null, FESTIVAL, Kind.HOLIDAY, "端午节"),
                        new CalendarEntry(null, MAKE_UP, Kind.WORKDAY, "调休"));
    }

    @Test
    void an_office_lists_the_same_day_for_itself() {
        var office = new OfficeId("O01");
        calendar.from(FESTIVAL_ID, new CalendarDayMarked(null, FESTIVAL, Kind.HOLIDAY, "端午节", Instant.EPOCH))
                .from(FESTIVAL_ID + "-O01", new CalendarDayMarked(office, FESTIVAL, Kind.WORKDAY, "盘点", Instant.EPOCH))
                .expect(
                        new CalendarEntry(null, FESTIVAL, Kind.HOLIDAY, "端午节"),
                        new CalendarEntry(office, FESTIVAL, Kind.WORKDAY, "盘点"));
    }

    @Test
    void the_latest_mark_of_a_day_is_shown_and_stays_when_all_is_told_again() {
        calendar.from(
                        FESTIVAL_ID,
                        new CalendarDayMarked(null, FESTIVAL, Kind.HOLIDAY, "端午节", Instant.EPOCH),
                        new CalendarDayMarked(null, FESTIVAL, Kind.WORKDAY, "调休", Instant.EPOCH))
                .redelivering()
                .expectSame()
                .expect(new CalendarEntry(null, FESTIVAL, Kind.WORKDAY, "调休"));
    }
}
