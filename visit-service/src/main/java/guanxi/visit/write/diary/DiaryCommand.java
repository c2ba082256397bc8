package guanxi.visit.write.diary;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentEvent;
import guanxi.language.visit.AppointmentEvent.AppointmentBooked;
import guanxi.language.visit.AppointmentEvent.AppointmentCancelled;
import guanxi.language.visit.AppointmentEvent.AppointmentConfirmed;
import guanxi.language.visit.AppointmentEvent.AppointmentFilled;
import guanxi.language.visit.AppointmentEvent.AppointmentMoved;
import guanxi.language.visit.AppointmentId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.settings.AppointmentTimes;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a specialist's diary: its appointments, and the address where telephones find them. */
public sealed interface DiaryCommand {
    ColleagueId specialistId();

    @TargetAggregateIdentifier
    default String diary() {
        return id(specialistId());
    }

    static String id(ColleagueId specialist) {
        return "diary-" + specialist.number();
    }

    /**
     * An appointment as the form has it, and what came of it until then; it may be at the time of another.
     *
     * @param confirmedOn absent if nobody confirmed it
     * @param cancelledOn absent if nobody called it off
     */
    record RecordAppointment(
            ColleagueId specialistId,
            AppointmentId appointmentId,
            Appointment appointment,
            LocalDate confirmedOn,
            LocalDate cancelledOn,
            String reason)
            implements DiaryCommand {
        AppointmentBooked booked(String despite, DepartmentTime time) {
            var on = time.dateOf(appointment.startsAt());
            return new AppointmentBooked(appointmentId, specialistId, on, appointment, despite, time.now());
        }

        AppointmentFilled filled(Appointment whole, String despite, DepartmentTime time) {
            return new AppointmentFilled(appointmentId, specialistId, whole, despite, time.now());
        }

        AppointmentEvent confirmed(DepartmentTime time) {
            return new AppointmentConfirmed(
                    appointmentId, specialistId, appointment.clientId(), confirmedOn, time.startOf(confirmedOn));
        }

        AppointmentEvent cancelled(DepartmentTime time) {
            return new AppointmentCancelled(
                    appointmentId,
                    specialistId,
                    appointment.clientId(),
                    cancelledOn,
                    reason,
                    time.startOf(cancelledOn));
        }
    }

    /**
     * Books an appointment live: its time is free, or it is said why it need not be.
     *
     * @param despite absent if it must be free
     */
    record BookAppointment(RecordAppointment told, String despite) implements DiaryCommand {
        @Override
        public ColleagueId specialistId() {
            return told.specialistId();
        }
    }

    /** @param on absent for today */
    record ConfirmAppointment(ColleagueId specialistId, AppointmentId appointmentId, LocalDate on)
            implements DiaryCommand {
        AppointmentEvent confirmed(ClientId client, DepartmentTime time) {
            var day = dayOr(on, time);
            return new AppointmentConfirmed(appointmentId, specialistId, client, day, time.startOf(day));
        }
    }

    /**
     * @param endsAt absent if nobody said how long it takes
     * @param despite absent if the time must be free
     */
    record MoveAppointment(
            ColleagueId specialistId, AppointmentId appointmentId, Instant startsAt, Instant endsAt, String despite)
            implements DiaryCommand {
        AppointmentEvent moved(Appointment there, AppointmentTimes times, DepartmentTime time) {
            return new AppointmentMoved(
                    appointmentId,
                    specialistId,
                    there.clientId(),
                    time.dateOf(startsAt),
                    startsAt,
                    times.end(there),
                    despite,
                    time.now());
        }
    }

    /** Ends the one before it. */
    record MakeCalendarAddress(ColleagueId specialistId, String digest) implements DiaryCommand {}

    record EndCalendarAddress(ColleagueId specialistId) implements DiaryCommand {}

    /** @param on absent for today */
    record CancelAppointment(ColleagueId specialistId, AppointmentId appointmentId, LocalDate on, String reason)
            implements DiaryCommand {
        AppointmentEvent cancelled(ClientId client, DepartmentTime time) {
            var day = dayOr(on, time);
            return new AppointmentCancelled(appointmentId, specialistId, client, day, reason, time.startOf(day));
        }
    }

    private static LocalDate dayOr(LocalDate stated, DepartmentTime time) {
        return stated == null ? time.dateOf(time.now()) : stated;
    }
}
