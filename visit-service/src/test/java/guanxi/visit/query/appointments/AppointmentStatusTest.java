package guanxi.visit.query.appointments;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static guanxi.visit.write.Field.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentId;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.appointments.AppointmentEntry;
import guanxi.visit.settings.AppointmentTimes;
import guanxi.visit.settings.SettingsInForce;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentStatusTest {
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate AFTER = DAY.plusDays(1);
    private static final AppointmentTimes TIMES = new AppointmentTimes(SettingsInForce.DEFAULTS, TIME);

    @Test
    void it_is_booked_until_its_day_is_over_and_then_missed() {
        var booked = entry("B1", 0, null, null, null);
        assertThat(status(booked, false, DAY)).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(status(booked, false, AFTER)).isEqualTo(AppointmentStatus.MISSED);
    }

    @Test
    void it_is_confirmed_from_the_day_on_on_which_it_was() {
        var confirmed = entry("B1", 0, null, DAY, null);
        assertThat(status(confirmed, false, BEFORE)).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(status(confirmed, false, DAY)).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(status(confirmed, false, AFTER)).isEqualTo(AppointmentStatus.MISSED);
    }

    @Test
    void a_visit_keeps_it_from_its_day_on() {
        var confirmed = entry("B1", 0, null, BEFORE, null);
        assertThat(status(confirmed, true, BEFORE)).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(status(confirmed, true, DAY)).isEqualTo(AppointmentStatus.KEPT);
    }

    @Test
    void once_the_cancellation_is_seen_nothing_keeps_it() {
        var cancelled = entry("B1", 0, null, null, AFTER);
        assertThat(status(cancelled, true, DAY)).isEqualTo(AppointmentStatus.KEPT);
        assertThat(status(cancelled, true, AFTER)).isEqualTo(AppointmentStatus.CANCELLED);
    }

    @Test
    void two_conflict_if_each_starts_before_the_other_ends() {
        var nine = entry("B5", 0, null, null, null);
        var touching = entry("B4", 60, null, null, null);
        var within = entry("B3", 59, 90, null, null);
        var before = entry("B2", -30, 1, null, null);
        var all = List.of(nine, touching, within, before);
        assertThat(conflicts(nine, all, DAY)).containsExactly("B2", "B3");
        assertThat(conflicts(touching, all, DAY)).containsExactly("B3");
    }

    @Test
    void a_cancelled_one_is_in_nobodys_way_once_that_is_seen() {
        var nine = entry("B1", 0, null, null, null);
        var cancelled = entry("B2", 0, null, null, DAY);
        var both = List.of(nine, cancelled);
        assertThat(conflicts(nine, both, BEFORE)).containsExactly("B2");
        assertThat(conflicts(nine, both, DAY)).isEmpty();
        assertThat(conflicts(cancelled, both, DAY)).isEmpty();
    }

    private static AppointmentStatus status(AppointmentEntry entry, boolean isVisited, LocalDate day) {
        return AppointmentStatus.of(entry, isVisited, asOf(day));
    }

    private static List<String> conflicts(AppointmentEntry entry, List<AppointmentEntry> all, LocalDate day) {
        return Conflicts.of(entry, all, TIMES, asOf(day)).stream()
                .map(AppointmentId::number)
                .toList();
    }

    private static AsOf asOf(LocalDate day) {
        return new AsOf(day, START);
    }

    /** @param start in minutes after nine, as is the end */
    private static AppointmentEntry entry(
            String number, int start, Integer end, LocalDate confirmedOn, LocalDate cancelledOn) {
        var appointment = new Appointment(
                SHOP, START.plusSeconds(start * 60L), end == null ? null : START.plusSeconds(end * 60L), "采购部", null);
        return new AppointmentEntry(new AppointmentId(number), LIN, DAY, appointment, confirmedOn, cancelledOn, 0);
    }
}
