package guanxi.visit.read.appointments;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentEvent.AppointmentBooked;
import guanxi.language.visit.AppointmentEvent.AppointmentCancelled;
import guanxi.language.visit.AppointmentEvent.AppointmentConfirmed;
import guanxi.language.visit.AppointmentEvent.AppointmentFilled;
import guanxi.language.visit.AppointmentEvent.AppointmentMoved;
import guanxi.language.visit.AppointmentId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AppointmentProjectionTest {
    private static final String DIARY = "diary-S001";
    private static final AppointmentId B1 = new AppointmentId("B00001");
    private static final LocalDate NEXT_DAY = DAY.plusDays(1);
    private static final Instant LATER = START.plusSeconds(86_400);
    private static final Appointment OPEN = appointment(START, null, null);
    private static final Appointment WHOLE = appointment(START, START.plusSeconds(1800), "bring the contract");

    private static final AppointmentBooked BOOKED = new AppointmentBooked(B1, LIN, DAY, OPEN, null, START);
    private static final AppointmentFilled FILLED = new AppointmentFilled(B1, LIN, WHOLE, null, START);
    private static final AppointmentConfirmed CONFIRMED = new AppointmentConfirmed(B1, LIN, SHOP, DAY, START);
    private static final AppointmentMoved MOVED =
            new AppointmentMoved(B1, LIN, SHOP, NEXT_DAY, LATER, LATER.plusSeconds(3600), null, START);
    private static final AppointmentCancelled CANCELLED =
            new AppointmentCancelled(B1, LIN, SHOP, DAY, "travelling", START);
    private final ViewFixture<AppointmentEntry> appointments =
            ViewFixture.of(new AppointmentProjection(), AppointmentEntry.VIEW);

    @Test
    void an_appointment_is_filled_and_confirmed() {
        appointments.from(DIARY, BOOKED).expect(new AppointmentEntry(B1, LIN, DAY, OPEN, null, null, 0));
        appointments
                .from(DIARY, FILLED, CONFIRMED)
                .expect(new AppointmentEntry(B1, LIN, DAY, WHOLE, DAY, null, 2))
                .redelivering()
                .expectSame();
    }

    @Test
    void a_moved_one_is_on_another_day_and_a_cancelled_one_is_still_there() {
        var moved = appointment(LATER, LATER.plusSeconds(3600), null);
        appointments.from(DIARY, BOOKED, MOVED).expect(new AppointmentEntry(B1, LIN, NEXT_DAY, moved, null, null, 1));
        appointments.from(DIARY, CANCELLED).expect(new AppointmentEntry(B1, LIN, NEXT_DAY, moved, null, DAY, 2));
    }

    @Test
    void what_is_filled_of_a_moved_one_leaves_its_time_alone() {
        var moved = appointment(LATER, LATER.plusSeconds(3600), "bring the contract");
        appointments
                .from(DIARY, BOOKED, MOVED, FILLED)
                .expect(new AppointmentEntry(B1, LIN, NEXT_DAY, moved, null, null, 1));
    }

    @Test
    void they_are_found_by_number_and_stand_by_day_and_start() {
        var later = new AppointmentId("B00000");
        var inBetween = new AppointmentId("B00009");
        appointments.from(
                DIARY,
                BOOKED,
                new AppointmentBooked(later, LIN, NEXT_DAY, appointment(LATER, null, null), null, START),
                new AppointmentBooked(
                        inBetween, LIN, DAY, appointment(START.plusSeconds(60), null, null), null, START));
        assertThat(appointments.reader().find(Query.where("appointmentId", "B00000")))
                .extracting(AppointmentEntry::appointmentId)
                .containsExactly(later);
        assertThat(appointments
                        .reader()
                        .find(Query.where("specialistId", "S001").orderBy("on", "startsAt")))
                .extracting(AppointmentEntry::appointmentId)
                .containsExactly(B1, inBetween, later);
    }

    private static Appointment appointment(Instant start, Instant end, String remark) {
        return new Appointment(SHOP, start, end, "采购部", remark);
    }
}
