package guanxi.visit.settings;

import guanxi.language.visit.Appointment;
import guanxi.language.visit.Setting;
import guanxi.platform.decision.DepartmentTime;
import java.time.Duration;
import java.time.Instant;

/** When appointments are over (F-8), also where nobody said how long they take: that follows the setting of the day on which they start. */
public record AppointmentTimes(SettingsInForce settings, DepartmentTime time) {

    public Instant end(Appointment appointment) {
        if (appointment.endsAt() != null) return appointment.endsAt();
        int minutes = settings.on(time.dateOf(appointment.startsAt())).valueOf(Setting.APPOINTMENT_LENGTH);
        return appointment.startsAt().plus(Duration.ofMinutes(minutes));
    }

    public boolean areTheSame(Appointment one, Appointment other) {
        return one.startsAt().equals(other.startsAt()) && end(one).equals(end(other));
    }

    /** Each starts before the other ends; touching is no conflict. */
    public boolean overlap(Appointment one, Appointment other) {
        return one.startsAt().isBefore(end(other)) && other.startsAt().isBefore(end(one));
    }

    /** 24:00 is of the next day. */
    public boolean isWithinADay(Appointment appointment) {
        return time.dateOf(appointment.startsAt()).equals(time.dateOf(end(appointment)));
    }
}
