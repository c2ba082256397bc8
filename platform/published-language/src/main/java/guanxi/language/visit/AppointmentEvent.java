package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/** Everything that is said of an appointment (F-8) in the diary of its specialist. */
public sealed interface AppointmentEvent extends DomainEvent {
    AppointmentId appointmentId();

    ColleagueId specialistId();

    ClientId clientId();

    /**
     * @param on the local date of its start, which it belongs to
     * @param despite why it was booked although he has another one at that time; absent if nobody was asked
     */
    @RecordedAs("visit.AppointmentBooked")
    record AppointmentBooked(
            AppointmentId appointmentId,
            ColleagueId specialistId,
            LocalDate on,
            Appointment appointment,
            String despite,
            Instant occurredAt)
            implements AppointmentEvent {
        @Override
        public ClientId clientId() {
            return appointment.clientId();
        }
    }

    /**
     * What was left open when it was booked was filled in later; nothing that was said is different.
     *
     * @param appointment the whole of it as it was told by now
     * @param despite why its end was said although he has another one at that time; absent if nobody was asked
     */
    @RecordedAs("visit.AppointmentFilled")
    record AppointmentFilled(
            AppointmentId appointmentId,
            ColleagueId specialistId,
            Appointment appointment,
            String despite,
            Instant occurredAt)
            implements AppointmentEvent {
        @Override
        public ClientId clientId() {
            return appointment.clientId();
        }
    }

    /**
     * The client said that it holds.
     *
     * @param on the day on which he did
     */
    @RecordedAs("visit.AppointmentConfirmed")
    record AppointmentConfirmed(
            AppointmentId appointmentId, ColleagueId specialistId, ClientId clientId, LocalDate on, Instant occurredAt)
            implements AppointmentEvent {}

    /**
     * It is at another time. When it was booked for stays in the history.
     *
     * @param on the local date of its start from now on
     * @param endsAt when it is over, also where nobody said how long it takes
     * @param despite why it was moved there although he has another one at that time; absent if nobody was asked
     */
    @RecordedAs("visit.AppointmentMoved")
    record AppointmentMoved(
            AppointmentId appointmentId,
            ColleagueId specialistId,
            ClientId clientId,
            LocalDate on,
            Instant startsAt,
            Instant endsAt,
            String despite,
            Instant occurredAt)
            implements AppointmentEvent {}

    /** @param on the day on which it was called off */
    @RecordedAs("visit.AppointmentCancelled")
    record AppointmentCancelled(
            AppointmentId appointmentId,
            ColleagueId specialistId,
            ClientId clientId,
            LocalDate on,
            String reason,
            Instant occurredAt)
            implements AppointmentEvent {}
}
