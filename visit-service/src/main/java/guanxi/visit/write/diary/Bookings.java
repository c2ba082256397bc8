package guanxi.visit.write.diary;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentEvent;
import guanxi.language.visit.AppointmentId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.settings.AppointmentTimes;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.diary.DiaryCommand.RecordAppointment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in a diary, by number, so that of several that are in the way the same one is named each time. */
final class Bookings {
    private final Map<String, Booking> byNumber = new TreeMap<>();

    boolean has(AppointmentId appointment) {
        return byNumber.containsKey(appointment.number());
    }

    Booking known(AppointmentId appointment) {
        require(
                has(appointment),
                CommonRule.NOT_FOUND,
                "There is no appointment " + appointment.number() + " in this diary.");
        return byNumber.get(appointment.number());
    }

    /** All that is told for the first time, or what it says more than is known; none if that is nothing. */
    List<AppointmentEvent> newsOf(RecordAppointment told, String despite, DepartmentTime time) {
        var news = new ArrayList<AppointmentEvent>();
        if (!has(told.appointmentId())) {
            news.add(told.booked(despite, time));
            if (told.confirmedOn() != null) news.add(told.confirmed(time));
            if (told.cancelledOn() != null) news.add(told.cancelled(time));
            return news;
        }
        var known = known(told.appointmentId());
        var filled = known.filledBy(told);
        if (!filled.equals(known.told())) news.add(told.filled(filled, despite, time));
        if (known.isConfirmedBy(told)) news.add(told.confirmed(time));
        if (known.isCancelledBy(told)) news.add(told.cancelled(time));
        return news;
    }

    /** Whether it stands once this is told, and then at a time of which nobody knew yet. */
    boolean takesTime(RecordAppointment told) {
        if (told.cancelledOn() != null) return false;
        if (!has(told.appointmentId())) return true;
        var known = known(told.appointmentId());
        return known.stands() && known.saysMoreOfItsTime(known.filledBy(told));
    }

    /** @param despite why it need not be; absent if it must */
    void mustBeFree(Appointment wanted, AppointmentId forWhich, String despite, AppointmentTimes times) {
        if (despite != null) return;
        byNumber.forEach((other, booking) -> {
            boolean inTheWay = booking.stands() && times.overlap(booking.right(), wanted);
            if (inTheWay && !other.equals(forWhich.number())) throw overlap(other);
        });
    }

    void after(AppointmentEvent event) {
        byNumber.compute(event.appointmentId().number(), (number, known) -> Booking.after(event, known));
    }

    private static CommandRejected overlap(String other) {
        return new CommandRejected(
                VisitRule.APPOINTMENTS_OVERLAP,
                "Appointment " + other + " is at that time; take another time, or say in despite why it is this one.",
                "startsAt",
                Map.of("recorded", other));
    }
}
