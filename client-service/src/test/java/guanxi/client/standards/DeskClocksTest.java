package guanxi.client.standards;

import static guanxi.language.client.StepClock.ELAPSED;
import static guanxi.language.client.StepClock.SERVICE_HOURS;
import static guanxi.language.client.StepClock.WORK_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.WorkInterval;
import guanxi.language.client.ServiceHoursEvent.DayKind;
import guanxi.language.client.StepClock;
import guanxi.language.client.StepLimit;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Friday 2026-07-03 is worked, and so is Monday the 6th; what lies between is free. */
class DeskClocksTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final List<StatedServiceHours> stated = new ArrayList<>();
    private final List<Stretch> pauses = new ArrayList<>();

    @Test
    void all_time_is_counted() {
        assertThat(due(30, ELAPSED, "2026-07-03T23:45")).isEqualTo(moment("2026-07-04T00:15"));
    }

    @Test
    void whoever_is_warned_is_warned_before() {
        var term = clocks().term(new StepLimit(30, ELAPSED, 10), moment("2026-07-03T09:00"));
        assertThat(term.soonAt()).isEqualTo(moment("2026-07-03T09:20"));
    }

    @Test
    void of_days_that_are_worked_all_hours_are_counted() {
        assertThat(due(1440, WORK_DAYS, "2026-07-03T16:00")).isEqualTo(moment("2026-07-06T16:00"));
    }

    @Test
    void what_is_filled_when_a_day_ends_is_due_then() {
        assertThat(due(480, WORK_DAYS, "2026-07-03T16:00")).isEqualTo(moment("2026-07-04T00:00"));
    }

    @Test
    void a_clock_that_starts_on_a_free_day_waits() {
        assertThat(due(60, WORK_DAYS, "2026-07-04T16:00")).isEqualTo(moment("2026-07-06T01:00"));
    }

    @Test
    void only_the_hours_of_service_are_counted_filled_at_noon_it_is_noon() {
        assertThat(due(180, SERVICE_HOURS, "2026-07-03T09:00")).isEqualTo(moment("2026-07-03T12:00"));
        assertThat(due(180, SERVICE_HOURS, "2026-07-03T09:00:01")).isEqualTo(moment("2026-07-03T13:30:01"));
        assertThat(due(180, SERVICE_HOURS, "2026-07-03T16:00")).isEqualTo(moment("2026-07-06T10:00"));
    }

    @Test
    void the_hours_of_a_date_go_before_those_of_its_kind() {
        of(DayKind.WORKDAY, null, "10:00-11:00");
        of(LocalDate.of(2026, 7, 3), "20:00-24:00");
        assertThat(due(60, SERVICE_HOURS, "2026-07-03T09:00")).isEqualTo(moment("2026-07-03T21:00"));
        assertThat(due(60, SERVICE_HOURS, "2026-07-06T09:00")).isEqualTo(moment("2026-07-06T11:00"));
    }

    @Test
    void of_those_of_a_kind_the_latest_first_day_goes_before() {
        of(DayKind.WORKDAY, LocalDate.of(2026, 7, 6), "10:00-11:00");
        of(DayKind.WORKDAY, LocalDate.of(2026, 7, 7), "15:00-16:00");
        of(DayKind.WORKDAY, null, "08:00-09:00");
        assertThat(due(60, SERVICE_HOURS, "2026-07-03T08:00")).isEqualTo(moment("2026-07-03T09:00"));
        assertThat(due(60, SERVICE_HOURS, "2026-07-06T08:00")).isEqualTo(moment("2026-07-06T11:00"));
    }

    @Test
    void a_free_day_may_be_served() {
        of(DayKind.DAY_OFF, null, "09:00-10:00");
        assertThat(due(60, SERVICE_HOURS, "2026-07-04T08:00")).isEqualTo(moment("2026-07-04T10:00"));
    }

    @Test
    void nothing_is_due_that_is_never_served() {
        of(DayKind.WORKDAY, null);
        assertThat(due(60, SERVICE_HOURS, "2026-07-03T08:00")).isNull();
    }

    @Test
    void no_clock_counts_a_pause() {
        pause("2026-07-03T10:00", "2026-07-03T10:20");
        pause("2026-07-03T10:30", "2026-07-03T11:30");
        assertThat(due(60, ELAPSED, "2026-07-03T09:30")).isEqualTo(moment("2026-07-03T11:50"));
        assertThat(due(60, SERVICE_HOURS, "2026-07-03T09:30")).isEqualTo(moment("2026-07-03T11:50"));
    }

    @Test
    void a_pause_before_it_starts_is_none_and_one_in_which_it_starts_makes_it_wait() {
        pause("2026-07-03T10:00", "2026-07-03T10:20");
        assertThat(due(60, ELAPSED, "2026-07-03T10:20")).isEqualTo(moment("2026-07-03T11:20"));
        assertThat(due(60, ELAPSED, "2026-07-03T10:05")).isEqualTo(moment("2026-07-03T11:20"));
    }

    @Test
    void while_it_is_paused_only_that_is_due_of_which_the_limit_was_full() {
        pause("2026-07-03T10:00", null);
        assertThat(due(60, ELAPSED, "2026-07-03T09:00")).isEqualTo(moment("2026-07-03T10:00"));
        assertThat(due(60, ELAPSED, "2026-07-03T09:00:01")).isNull();
    }

    private Instant due(int minutes, StepClock clock, String start) {
        return clocks().term(new StepLimit(minutes, clock, 0), moment(start), pauses)
                .dueAt();
    }

    private DeskClocks clocks() {
        return new DeskClocks(stated, day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0, ZONE);
    }

    private void of(DayKind kind, LocalDate from, String... hours) {
        stated.add(new StatedServiceHours(null, kind, from, intervals(hours)));
    }

    private void of(LocalDate date, String... hours) {
        stated.add(new StatedServiceHours(date, null, null, intervals(hours)));
    }

    private void pause(String from, String to) {
        pauses.add(new Stretch(moment(from), to == null ? null : moment(to)));
    }

    private static List<WorkInterval> intervals(String... hours) {
        return Arrays.stream(hours)
                .map(part -> part.split("-"))
                .map(part -> new WorkInterval(part[0], part[1]))
                .toList();
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
