package guanxi.visit.write.diary;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.visit.Appointment;
import guanxi.platform.decision.CommandRejected;
import guanxi.visit.settings.AppointmentTimes;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.diary.DiaryCommand.RecordAppointment;

/** What an appointment may say by itself (F-8). */
final class AppointmentRules {

    private AppointmentRules() {}

    static void check(RecordAppointment told, AppointmentTimes times) {
        mustFitADay(told.appointment(), times);
        boolean unexplained = told.cancelledOn() != null && told.reason() == null;
        if (unexplained)
            throw new CommandRejected(
                    VisitRule.REASON_MISSING, "It is not said why this was called off; say it.", "reason");
    }

    static void mustFitADay(Appointment appointment, AppointmentTimes times) {
        require(
                times.end(appointment).isAfter(appointment.startsAt()),
                VisitRule.AN_APPOINTMENT_ENDS_AFTER_ITS_START,
                "The end of the appointment is not after its start.");
        require(
                times.isWithinADay(appointment),
                VisitRule.AN_APPOINTMENT_IS_WITHIN_A_DAY,
                "An appointment ends on the day on which it starts, before midnight.");
    }
}
