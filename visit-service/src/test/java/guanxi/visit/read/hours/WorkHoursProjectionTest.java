package guanxi.visit.read.hours;

import guanxi.language.WorkInterval;
import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.Weekday;
import guanxi.language.visit.WorkHoursEvent.WorkHoursSet;
import guanxi.platform.view.ViewFixture;
import guanxi.visit.clocks.StatedHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkHoursProjectionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final OfficeId OFFICE = new OfficeId("O02");
    private static final List<WorkInterval> EARLY = List.of(new WorkInterval("07:00", "15:00"));
    private static final List<WorkInterval> LATE = List.of(new WorkInterval("09:00", "24:00"));

    @Test
    void hours_are_kept_as_they_were_said_last_for_each_day_and_place() {
        ViewFixture.of(new WorkHoursProjection(), WorkHoursProjection.VIEW)
                .from("hours-MON", set(null, Weekday.MON, null, null, EARLY), set(null, Weekday.MON, null, null, LATE))
                .from("hours-O02-MON", set(OFFICE, Weekday.MON, null, null, EARLY))
                .from("hours-O02-MON-2026-05-01", set(OFFICE, Weekday.MON, null, DAY, LATE))
                .from("hours-2026-05-01", set(null, null, DAY, null, EARLY))
                .expect(
                        new StatedHours(null, null, DAY, null, EARLY),
                        new StatedHours(null, Weekday.MON, null, null, LATE),
                        new StatedHours(OFFICE, Weekday.MON, null, null, EARLY),
                        new StatedHours(OFFICE, Weekday.MON, null, DAY, LATE))
                .redelivering()
                .expectSame();
    }

    private static WorkHoursSet set(
            OfficeId office, Weekday weekday, LocalDate date, LocalDate from, List<WorkInterval> intervals) {
        return new WorkHoursSet(office, weekday, date, from, intervals, Instant.EPOCH);
    }
}
