package guanxi.visit.write.hours;

import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.OFFICE;

import guanxi.language.WorkInterval;
import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.Weekday;
import guanxi.language.visit.WorkHoursEvent.WorkHoursSet;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.hours.WorkHoursCommand.Hours;
import guanxi.visit.write.hours.WorkHoursCommand.ListHours;
import guanxi.visit.write.hours.WorkHoursCommand.SetHours;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class WorkHoursTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);
    private final AggregateTestFixture<WorkHours> hours = Field.of(WorkHours.class);

    @Test
    void hours_are_set_for_a_weekday_of_an_office_from_a_day_on() {
        hours.givenNoPriorActivity()
                .when(
                        new SetHours(new Hours(OFFICE, Weekday.MON, null, DAY, List.of("08:30-11:30", "13:00-24:00"))),
                        DEPARTMENT)
                .expectEvents(new WorkHoursSet(
                        OFFICE,
                        Weekday.MON,
                        null,
                        DAY,
                        List.of(new WorkInterval("08:30", "11:30"), new WorkInterval("13:00", "24:00")),
                        NOW));
    }

    @Test
    void an_interval_is_understood_as_clerks_write_it_and_may_begin_where_another_ends() {
        hours.givenNoPriorActivity()
                .when(listed("8:00－12:00", "12:00 ~ 17:30"), DEPARTMENT)
                .expectEvents(set("08:00-12:00", "12:00-17:30"));
    }

    @Test
    void the_same_again_changes_nothing_and_other_hours_amend_them() {
        hours.given(set("08:00-12:00"))
                .when(listed("08:00-12:00"), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
        hours.given(set("08:00-12:00")).when(listed("09:00-12:00"), DEPARTMENT).expectEvents(set("09:00-12:00"));
    }

    @Test
    void a_row_that_was_accepted_before_does_not_undo_what_amended_it_but_whoever_sets_hours_may() {
        hours.given(set("08:00-12:00"), set("09:00-12:00"))
                .when(listed("08:00-12:00"), DEPARTMENT)
                .expectNoEvents();
        hours.given(set("08:00-12:00"), set("09:00-12:00"))
                .when(new SetHours(ofDay("08:00-12:00")), DEPARTMENT)
                .expectEvents(set("08:00-12:00"));
    }

    @Test
    void hours_are_of_a_weekday_or_of_a_date() {
        refused(VisitRule.WEEKDAY_OR_DATE, new Hours(null, null, null, null, List.of("?")));
        refused(VisitRule.WEEKDAY_OR_DATE, new Hours(null, Weekday.MON, DAY, null, List.of("?")));
        refused(VisitRule.WEEKDAY_OR_DATE, new Hours(null, null, DAY, DAY, List.of("?")));
    }

    @Test
    void what_no_clock_shows_is_no_interval() {
        for (String text :
                List.of("12:00-08:00", "08:00-08:00", "08:00-24:01", "24:00-24:00", "morning", "08:60-09:00"))
            refused(VisitRule.NOT_AN_INTERVAL, ofDay(text));
    }

    @Test
    void intervals_ascend() {
        refused(VisitRule.INTERVALS_OVERLAP, ofDay("08:00-12:00", "11:59-17:00"));
        refused(VisitRule.INTERVALS_OVERLAP, ofDay("13:00-17:00", "08:00-12:00"));
    }

    @Test
    void what_is_wrong_by_itself_is_said_before_that_there_is_no_such_office() {
        var nowhere = new OfficeId("O99");
        refused(CommonRule.UNKNOWN_OFFICE, new Hours(nowhere, null, DAY, null, List.of("08:00-12:00")));
        refused(VisitRule.NOT_AN_INTERVAL, new Hours(nowhere, null, DAY, null, List.of("?")));
    }

    private static void refused(Rule rule, Hours said) {
        Field.of(WorkHours.class)
                .givenNoPriorActivity()
                .when(new ListHours(said), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(rule));
    }

    private static ListHours listed(String... intervals) {
        return new ListHours(ofDay(intervals));
    }

    private static Hours ofDay(String... intervals) {
        return new Hours(null, null, DAY, null, List.of(intervals));
    }

    private static WorkHoursSet set(String... intervals) {
        var told = Stream.of(intervals).map(text -> text.split("-")).map(ends -> new WorkInterval(ends[0], ends[1]));
        return new WorkHoursSet(null, null, DAY, null, told.toList(), NOW);
    }
}
