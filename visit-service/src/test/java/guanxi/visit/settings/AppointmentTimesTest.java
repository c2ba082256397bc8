package guanxi.visit.settings;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.TIME;
import static guanxi.visit.write.Field.at;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Appointment;
import guanxi.language.visit.Setting;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From the day on appointments take an hour and a half. */
class AppointmentTimesTest {
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final AppointmentTimes TIMES =
            new AppointmentTimes(Changed.from(DAY, Setting.APPOINTMENT_LENGTH, 90), TIME);

    @Test
    void one_takes_as_long_as_was_set_for_the_local_day_on_which_it_starts() {
        assertThat(TIMES.end(open(BEFORE, "22:59"))).isEqualTo(at(BEFORE, "23:59"));
        assertThat(TIMES.end(open(DAY, "00:00"))).isEqualTo(at(DAY, "01:30"));
    }

    @Test
    void what_somebody_said_of_its_end_holds() {
        assertThat(TIMES.end(until(DAY, "09:00", "09:20"))).isEqualTo(at(DAY, "09:20"));
    }

    @Test
    void two_overlap_if_each_starts_before_the_other_ends() {
        assertThat(TIMES.overlap(open(BEFORE, "09:00"), open(BEFORE, "10:00"))).isFalse();
        assertThat(TIMES.overlap(open(DAY, "09:00"), open(DAY, "10:00"))).isTrue();
        assertThat(TIMES.overlap(open(DAY, "10:00"), open(DAY, "09:00"))).isTrue();
        assertThat(TIMES.overlap(open(DAY, "09:00"), open(DAY, "10:30"))).isFalse();
    }

    @Test
    void one_whose_end_was_not_said_is_at_the_time_of_one_that_ends_then() {
        assertThat(TIMES.areTheSame(open(DAY, "09:00"), until(DAY, "09:00", "10:30")))
                .isTrue();
        assertThat(TIMES.areTheSame(open(DAY, "09:00"), until(DAY, "09:00", "10:00")))
                .isFalse();
        assertThat(TIMES.areTheSame(until(DAY, "09:00", "10:30"), until(DAY, "09:10", "10:30")))
                .isFalse();
    }

    @Test
    void midnight_is_of_the_next_day() {
        assertThat(TIMES.isWithinADay(open(BEFORE, "22:59"))).isTrue();
        assertThat(TIMES.isWithinADay(open(BEFORE, "23:00"))).isFalse();
        assertThat(TIMES.isWithinADay(open(DAY, "22:29"))).isTrue();
        assertThat(TIMES.isWithinADay(open(DAY, "22:30"))).isFalse();
    }

    private static Appointment open(LocalDate day, String start) {
        return new Appointment(NORTH_SHOP, at(day, start), null, "采购部", null);
    }

    private static Appointment until(LocalDate day, String start, String end) {
        return open(day, start).at(at(day, start), at(day, end));
    }
}
