package guanxi.visit.write.diary;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.at;

import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentEvent.AppointmentBooked;
import guanxi.language.visit.AppointmentEvent.AppointmentCancelled;
import guanxi.language.visit.AppointmentEvent.AppointmentConfirmed;
import guanxi.language.visit.AppointmentEvent.AppointmentMoved;
import guanxi.language.visit.AppointmentId;
import guanxi.visit.write.diary.DiaryCommand.BookAppointment;
import guanxi.visit.write.diary.DiaryCommand.RecordAppointment;

/** What stands in Lin's diary in tests: an appointment at nine, and what may come of it. */
final class LinsDiary {
    static final AppointmentId B1 = new AppointmentId("B00001");
    static final AppointmentId B3 = new AppointmentId("B00003");
    /** Nobody said how long it takes. */
    static final Appointment AT_NINE = appointment("09:00", null, null);

    static final AppointmentBooked BOOKED = new AppointmentBooked(B1, LIN, DAY, AT_NINE, null, NOW);
    static final AppointmentConfirmed CONFIRMED = new AppointmentConfirmed(B1, LIN, NORTH_SHOP, DAY, at("00:00"));
    static final AppointmentCancelled CANCELLED =
            new AppointmentCancelled(B1, LIN, NORTH_SHOP, DAY, "travelling", at("00:00"));
    static final AppointmentMoved MOVED =
            new AppointmentMoved(B1, LIN, NORTH_SHOP, DAY, at("14:00"), at("15:00"), null, NOW);

    private LinsDiary() {}

    static Appointment appointment(String start, String end, String remark) {
        return new Appointment(NORTH_SHOP, at(start), end == null ? null : at(end), "采购部", remark);
    }

    static RecordAppointment row(AppointmentId number, Appointment appointment) {
        return new RecordAppointment(LIN, number, appointment, null, null, null);
    }

    static BookAppointment live(AppointmentId number, Appointment appointment, String despite) {
        return new BookAppointment(row(number, appointment), despite);
    }
}
