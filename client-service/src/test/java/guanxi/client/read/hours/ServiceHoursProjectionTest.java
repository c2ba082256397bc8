package guanxi.client.read.hours;

import guanxi.client.standards.StatedServiceHours;
import guanxi.language.WorkInterval;
import guanxi.language.client.ServiceHoursEvent.DayKind;
import guanxi.language.client.ServiceHoursEvent.ServiceHoursSet;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceHoursProjectionTest {
    private static final Instant NOW = Instant.parse("2026-07-03T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 4);
    private static final List<WorkInterval> MORNING = List.of(new WorkInterval("08:30", "12:00"));
    private final ViewFixture<StatedServiceHours> hours =
            ViewFixture.of(new ServiceHoursProjection(), ServiceHoursProjection.VIEW);

    @Test
    void hours_are_kept_as_they_were_set_last() {
        hours.from(
                        "service-hours-2026-07-04",
                        new ServiceHoursSet(DAY, null, null, MORNING, NOW),
                        new ServiceHoursSet(DAY, null, null, List.of(), NOW))
                .redelivering()
                .expectSame()
                .expect(new StatedServiceHours(DAY, null, null, List.of()));
    }

    @Test
    void those_of_a_kind_of_days_are_kept_by_the_day_from_which_they_hold() {
        hours.from("service-hours-WORKDAY", new ServiceHoursSet(null, DayKind.WORKDAY, null, List.of(), NOW))
                .from("service-hours-WORKDAY-2026-07-04", new ServiceHoursSet(null, DayKind.WORKDAY, DAY, MORNING, NOW))
                .expect(
                        new StatedServiceHours(null, DayKind.WORKDAY, null, List.of()),
                        new StatedServiceHours(null, DayKind.WORKDAY, DAY, MORNING));
    }
}
