package guanxi.client.write.hours;

import guanxi.client.write.DeskRule;
import guanxi.client.write.hours.ServiceHoursCommand.Hours;
import guanxi.client.write.hours.ServiceHoursCommand.ListHours;
import guanxi.client.write.hours.ServiceHoursCommand.SetHours;
import guanxi.language.WorkInterval;
import guanxi.language.client.ServiceHoursEvent.DayKind;
import guanxi.language.client.ServiceHoursEvent.ServiceHoursSet;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ServiceHoursTest {
    private static final Instant NOW = Instant.parse("2026-07-03T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 4);
    private final FixtureConfiguration<ServiceHours> hours = hours();

    @Test
    void hours_are_set_for_a_kind_of_days_from_a_day_on() {
        hours.givenNoPriorActivity()
                .when(new SetHours(
                        new Hours(null, DayKind.WORKDAY, DAY, List.of("08:30-12:00", "12:00-17:30", "19:00-24:00"))))
                .expectEvents(new ServiceHoursSet(
                        null,
                        DayKind.WORKDAY,
                        DAY,
                        List.of(
                                new WorkInterval("08:30", "12:00"),
                                new WorkInterval("12:00", "17:30"),
                                new WorkInterval("19:00", "24:00")),
                        NOW))
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void a_date_is_closed_by_no_hours() {
        hours.givenNoPriorActivity().when(listed()).expectEvents(set());
    }

    @Test
    void the_same_again_changes_nothing_and_other_hours_amend_them() {
        hours.given(set("08:00-12:00"))
                .when(listed("08:00-12:00"))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
        hours.given(set("08:00-12:00")).when(listed()).expectEvents(set());
    }

    @Test
    void a_row_that_was_accepted_before_does_not_undo_what_amended_it_but_whoever_sets_hours_may() {
        hours.given(set("08:00-12:00"), set()).when(listed("08:00-12:00")).expectNoEvents();
        hours.given(set("08:00-12:00"), set())
                .when(new SetHours(ofDate("08:00-12:00")))
                .expectEvents(set("08:00-12:00"));
    }

    @Test
    void hours_of_a_date_hold_from_no_day_on() {
        refused(DeskRule.CELL_NOT_OF_THIS_KIND, new Hours(DAY, null, DAY, List.of("?")));
    }

    @Test
    void what_no_clock_shows_is_no_part_of_a_day() {
        for (String text : List.of("12:00-08:30", "08:30-08:30", "20:00-25:00", "24:00-24:00", "全天", "8:30-12:00"))
            refused(ServiceHoursRule.NOT_HOURS, ofDate(text));
    }

    @Test
    void parts_ascend() {
        refused(ServiceHoursRule.NOT_HOURS, ofDate("08:00-12:00", "11:00-13:00"));
        refused(ServiceHoursRule.NOT_HOURS, ofDate("13:00-17:00", "08:00-12:00"));
    }

    private static void refused(Rule rule, Hours said) {
        hours().givenNoPriorActivity()
                .when(new ListHours(said))
                .expectNoEvents()
                .expectException(Refusal.by(rule));
    }

    private static ListHours listed(String... parts) {
        return new ListHours(ofDate(parts));
    }

    private static Hours ofDate(String... parts) {
        return new Hours(DAY, null, null, List.of(parts));
    }

    private static ServiceHoursSet set(String... parts) {
        var told = Stream.of(parts).map(text -> text.split("-")).map(ends -> new WorkInterval(ends[0], ends[1]));
        return new ServiceHoursSet(DAY, null, null, told.toList(), NOW);
    }

    private static FixtureConfiguration<ServiceHours> hours() {
        return new AggregateTestFixture<>(ServiceHours.class)
                .registerInjectableResource(
                        new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai")));
    }
}
