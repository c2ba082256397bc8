package guanxi.visit.write.calendar;

import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.NOW;

import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.calendar.CalendarCommand.ListDay;
import guanxi.visit.write.calendar.CalendarCommand.MarkDay;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CalendarDayTest {
    private static final LocalDate FESTIVAL = LocalDate.of(2026, 6, 19);
    private static final MarkDay MARK = new MarkDay(null, FESTIVAL, Kind.HOLIDAY, "端午节");
    private static final CalendarDayMarked MARKED = new CalendarDayMarked(null, FESTIVAL, Kind.HOLIDAY, "端午节", NOW);
    private final AggregateTestFixture<CalendarDay> calendar = Field.of(CalendarDay.class);

    @Test
    void a_day_is_marked() {
        calendar.givenNoPriorActivity()
                .when(MARK, DEPARTMENT)
                .expectEvents(MARKED)
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void the_same_mark_again_changes_nothing_whenever_it_was_told_first() {
        calendar.given(new CalendarDayMarked(null, FESTIVAL, Kind.HOLIDAY, "端午节", NOW.minusSeconds(60)))
                .when(MARK, DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void another_mark_amends_it() {
        calendar.given(MARKED)
                .when(new MarkDay(null, FESTIVAL, Kind.WORKDAY, "调休"), DEPARTMENT)
                .expectEvents(new CalendarDayMarked(null, FESTIVAL, Kind.WORKDAY, "调休", NOW))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void a_row_that_was_accepted_before_does_not_undo_what_amended_it() {
        calendar.given(MARKED, new CalendarDayMarked(null, FESTIVAL, Kind.WORKDAY, "调休", NOW))
                .when(new ListDay(null, FESTIVAL, Kind.HOLIDAY, "端午节"), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void a_row_that_was_never_accepted_amends_it() {
        calendar.given(MARKED)
                .when(new ListDay(null, FESTIVAL, Kind.WORKDAY, "调休"), DEPARTMENT)
                .expectEvents(new CalendarDayMarked(null, FESTIVAL, Kind.WORKDAY, "调休", NOW));
    }

    @Test
    void whoever_marks_a_day_may_say_what_was_said_before() {
        calendar.given(MARKED, new CalendarDayMarked(null, FESTIVAL, Kind.WORKDAY, "调休", NOW))
                .when(MARK, DEPARTMENT)
                .expectEvents(MARKED);
    }

    @Test
    void a_mark_for_a_version_that_is_gone_is_refused() {
        calendar.given(MARKED, new CalendarDayMarked(null, FESTIVAL, Kind.WORKDAY, "调休", NOW))
                .when(MARK, Field.expectingVersion(0))
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.VERSION_IS_STALE));
    }

    @Test
    void a_mark_for_the_version_that_is_there_is_made() {
        calendar.given(MARKED)
                .when(new MarkDay(null, FESTIVAL, Kind.WORKDAY, "调休"), Field.expectingVersion(0))
                .expectEvents(new CalendarDayMarked(null, FESTIVAL, Kind.WORKDAY, "调休", NOW));
    }

    @Test
    void a_mark_for_a_version_of_a_day_that_was_never_marked_is_refused() {
        calendar.givenNoPriorActivity()
                .when(MARK, Field.expectingVersion(0))
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.VERSION_IS_STALE));
    }

    @Test
    void an_office_has_a_calendar_of_its_own() {
        calendar.givenNoPriorActivity()
                .when(new MarkDay(Field.OFFICE, FESTIVAL, Kind.WORKDAY, "盘点"), DEPARTMENT)
                .expectEvents(new CalendarDayMarked(Field.OFFICE, FESTIVAL, Kind.WORKDAY, "盘点", NOW));
    }

    @Test
    void an_office_that_there_is_not_has_none() {
        calendar.givenNoPriorActivity()
                .when(new ListDay(new OfficeId("O99"), FESTIVAL, Kind.WORKDAY, "盘点"), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.UNKNOWN_OFFICE));
    }
}
