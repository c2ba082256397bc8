package guanxi.visit.query.appointments;

import guanxi.platform.decision.AsOf;
import guanxi.visit.read.appointments.AppointmentEntry;

/** Where an appointment stands as of a day (F-8). */
public enum AppointmentStatus {
    BOOKED,
    CONFIRMED,
    /** He completed a visit to that client on that day. */
    KEPT,
    MISSED,
    CANCELLED;

    /** @param isVisited whether he completed a visit to that client on that day, of which this asks only if the day is seen */
    static AppointmentStatus of(AppointmentEntry appointment, boolean isVisited, AsOf asOf) {
        if (appointment.isCancelled(asOf)) return CANCELLED;
        if (isVisited && asOf.sees(appointment.on())) return KEPT;
        if (appointment.on().isBefore(asOf.day())) return MISSED;
        return appointment.isConfirmed(asOf) ? CONFIRMED : BOOKED;
    }
}
