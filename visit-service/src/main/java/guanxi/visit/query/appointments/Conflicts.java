package guanxi.visit.query.appointments;

import guanxi.language.visit.AppointmentId;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.appointments.AppointmentEntry;
import guanxi.visit.settings.AppointmentTimes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which appointments of one person are at the same time (F-8); one that is seen to be cancelled is in nobody's way. */
final class Conflicts {

    private Conflicts() {}

    /** @param ofHim that of the same day among others */
    static List<AppointmentId> of(
            AppointmentEntry appointment, Collection<AppointmentEntry> ofHim, AppointmentTimes times, AsOf asOf) {
        if (appointment.isCancelled(asOf)) return List.of();
        return ofHim.stream()
                .filter(other -> !other.appointmentId().equals(appointment.appointmentId()))
                .filter(other -> !other.isCancelled(asOf))
                .filter(other -> times.overlap(other.appointment(), appointment.appointment()))
                .map(AppointmentEntry::appointmentId)
                .sorted(Comparator.comparing(AppointmentId::number))
                .toList();
    }
}
