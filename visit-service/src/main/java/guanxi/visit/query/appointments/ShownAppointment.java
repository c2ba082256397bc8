package guanxi.visit.query.appointments;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.AppointmentId;
import guanxi.language.visit.VisitId;
import guanxi.visit.read.appointments.AppointmentEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as of a day.
 *
 * @param endsAt also where nobody said how long it takes
 * @param conflictsWith others of his at the same time
 * @param visitId the visit by which it is kept
 */
public record ShownAppointment(
        AppointmentId appointmentId,
        ClientId clientId,
        ColleagueId specialistId,
        Instant startsAt,
        Instant endsAt,
        String department,
        @Nullable String remark,
        AppointmentStatus status,
        List<AppointmentId> conflictsWith,
        @Nullable VisitId visitId) {

    static ShownAppointment of(
            AppointmentEntry entry,
            Instant endsAt,
            AppointmentStatus status,
            List<AppointmentId> conflicts,
            VisitId visit) {
        var appointment = entry.appointment();
        return new ShownAppointment(
                entry.appointmentId(),
                appointment.clientId(),
                entry.specialistId(),
                appointment.startsAt(),
                endsAt,
                appointment.department(),
                appointment.remark(),
                status,
                conflicts,
                status == AppointmentStatus.KEPT ? visit : null);
    }
}
