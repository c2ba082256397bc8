package guanxi.visit.read.appointments;

import guanxi.language.visit.AppointmentEvent.AppointmentBooked;
import guanxi.language.visit.AppointmentEvent.AppointmentCancelled;
import guanxi.language.visit.AppointmentEvent.AppointmentConfirmed;
import guanxi.language.visit.AppointmentEvent.AppointmentFilled;
import guanxi.language.visit.AppointmentEvent.AppointmentMoved;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the appointments, those that were called off too. */
@Component
@ProcessingGroup("appointments-projection")
class AppointmentProjection {
    @EventHandler
    void on(AppointmentBooked event, View<AppointmentEntry> appointments) {
        appointments.put(AppointmentEntry.booked(event));
    }

    @EventHandler
    void on(AppointmentFilled event, View<AppointmentEntry> appointments) {
        appointments.update(appointment -> appointment.filled(event.appointment()));
    }

    @EventHandler
    void on(AppointmentConfirmed event, View<AppointmentEntry> appointments) {
        appointments.update(appointment -> appointment.confirmed(event.on()));
    }

    @EventHandler
    void on(AppointmentMoved event, View<AppointmentEntry> appointments) {
        appointments.update(appointment -> appointment.movedTo(event.on(), event.startsAt(), event.endsAt()));
    }

    @EventHandler
    void on(AppointmentCancelled event, View<AppointmentEntry> appointments) {
        appointments.update(appointment -> appointment.cancelled(event.on()));
    }
}
