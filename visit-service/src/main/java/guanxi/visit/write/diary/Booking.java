package guanxi.visit.write.diary;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentEvent;
import guanxi.language.visit.AppointmentEvent.AppointmentBooked;
import guanxi.language.visit.AppointmentEvent.AppointmentCancelled;
import guanxi.language.visit.AppointmentEvent.AppointmentConfirmed;
import guanxi.language.visit.AppointmentEvent.AppointmentFilled;
import guanxi.language.visit.AppointmentEvent.AppointmentMoved;
import guanxi.visit.write.Filling;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.diary.DiaryCommand.RecordAppointment;
import java.time.LocalDate;

/**
 * What a diary remembers of an appointment: as it was told, by which a row is known whatever was moved since, and as it is right by now.
 *
 * @param confirmedOn absent until it is confirmed
 * @param cancelledOn absent as long as it stands
 */
record Booking(Appointment told, Appointment right, LocalDate confirmedOn, LocalDate cancelledOn, String reason) {
    static final String WHAT = "This appointment";

    static Booking after(AppointmentEvent event, Booking known) {
        return switch (event) {
            case AppointmentBooked booked -> new Booking(booked.appointment(), booked.appointment(), null, null, null);
            case AppointmentFilled filled -> known.filled(filled.appointment());
            case AppointmentConfirmed confirmed ->
                new Booking(known.told, known.right, confirmed.on(), known.cancelledOn, known.reason);
            case AppointmentMoved moved ->
                new Booking(
                        known.told,
                        known.right.at(moved.startsAt(), moved.endsAt()),
                        known.confirmedOn,
                        known.cancelledOn,
                        known.reason);
            case AppointmentCancelled cancelled ->
                new Booking(known.told, known.right, known.confirmedOn, cancelled.on(), cancelled.reason());
        };
    }

    boolean stands() {
        return cancelledOn == null;
    }

    /** What was told with what the row says more; the same if that is nothing. */
    Appointment filledBy(RecordAppointment again) {
        Appointment said = again.appointment();
        Appointment filled =
                told.with(Filling.of(told.endsAt(), said.endsAt()), Filling.of(told.remark(), said.remark()));
        Appointment meant =
                said.with(Filling.of(said.endsAt(), told.endsAt()), Filling.of(said.remark(), told.remark()));
        requireSame(WHAT, filled, meant);
        require(
                !saysMoreOfItsTime(filled) || right.endsAt() == null,
                VisitRule.A_MOVED_APPOINTMENT_IS_FILLED_BY_A_MOVE,
                "This appointment was moved since; move it, if its end is missing.");
        return filled;
    }

    boolean isConfirmedBy(RecordAppointment again) {
        if (again.confirmedOn() == null) return false;
        requireSame(WHAT, "confirmedOn", confirmedOn, again.confirmedOn());
        return confirmedOn == null;
    }

    boolean isCancelledBy(RecordAppointment again) {
        if (again.cancelledOn() == null) return false;
        requireSame(WHAT, "cancelledOn", cancelledOn, again.cancelledOn());
        requireSame(WHAT, "reason", reason, again.reason());
        return cancelledOn == null;
    }

    boolean saysMoreOfItsTime(Appointment filled) {
        return told.endsAt() == null && filled.endsAt() != null;
    }

    /** What was moved has an end that was not told of it before. */
    private Booking filled(Appointment whole) {
        var now = right.with(Filling.of(right.endsAt(), whole.endsAt()), whole.remark());
        return new Booking(whole, now, confirmedOn, cancelledOn, reason);
    }
}
