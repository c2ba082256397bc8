package guanxi.visit.read.appointments;

import static guanxi.platform.view.ViewDefinition.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentEvent;
import guanxi.language.visit.AppointmentEvent.AppointmentBooked;
import guanxi.language.visit.AppointmentId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewDefinition;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it stands now: what it says stands in its document beside the rest, and is asked for by its names.
 *
 * @param on the local date of its start
 * @param confirmedOn absent until it is confirmed
 * @param cancelledOn absent as long as it stands
 * @param changes how often its time or whether it stands was changed, which calendars know it by
 */
@RecordBuilder
public record AppointmentEntry(
        AppointmentId appointmentId,
        ColleagueId specialistId,
        LocalDate on,
        @JsonUnwrapped Appointment appointment,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate cancelledOn,
        int changes)
        implements AppointmentEntryBuilder.With {
    public static final ViewDefinition<AppointmentEntry> VIEW = view(
                    "appointments", 1, AppointmentEntry.class, a -> id(a.specialistId(), a.appointmentId()))
            .foundBy("appointmentId")
            .foundBy("on", "startsAt")
            .foundBy("specialistId", "on", "startsAt")
            .touchedBy(AppointmentEvent.class, e -> id(e.specialistId(), e.appointmentId()));

    static String id(ColleagueId specialist, AppointmentId appointment) {
        return specialist.number() + "-" + appointment.number();
    }

    static AppointmentEntry booked(AppointmentBooked event) {
        return new AppointmentEntry(
                event.appointmentId(), event.specialistId(), event.on(), event.appointment(), null, null, 0);
    }

    /** An end that is known by now is not open to be filled. */
    AppointmentEntry filled(Appointment told) {
        boolean isOpen = appointment.endsAt() == null && told.endsAt() != null;
        var whole = appointment.with(isOpen ? told.endsAt() : appointment.endsAt(), told.remark());
        return with(now -> now.appointment(whole).changes(isOpen ? changes + 1 : changes));
    }

    AppointmentEntry movedTo(LocalDate day, Instant startsAt, Instant endsAt) {
        return with(
                now -> now.on(day).appointment(appointment.at(startsAt, endsAt)).changes(changes + 1));
    }

    AppointmentEntry confirmed(LocalDate day) {
        return with(now -> now.confirmedOn(day).changes(changes + 1));
    }

    AppointmentEntry cancelled(LocalDate day) {
        return with(now -> now.cancelledOn(day).changes(changes + 1));
    }

    public boolean isCancelled(AsOf asOf) {
        return cancelledOn != null && asOf.sees(cancelledOn);
    }

    public boolean isConfirmed(AsOf asOf) {
        return confirmedOn != null && asOf.sees(confirmedOn);
    }
}
