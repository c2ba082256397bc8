package guanxi.visit.write.diary;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.visit.Appointment;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.diary.DiaryCommand.RecordAppointment;

/** What an appointment may say by itself (F-8). */
final class AppointmentRules {

    private AppointmentRules() {}

    static void check(RecordAppointment told, DepartmentTime time) {
        mustFitADay(told.appointment(), time);
        boolean unexplained = told.cancelledOn() != null && told.reason() == null;
        if (unexplained)
            throw new CommandRejected(
                    VisitRule.REASON_MISSING, "It is not said why this was called off; say it.", "reason");
    }

    /** 24:00 is of the next day. */
    static void mustFitADay(Appointment appointment, DepartmentTime time) {
        require(
                appointment.end().isAfter(appointment.startsAt()),
                VisitRule.AN_APPOINTMENT_ENDS_AFTER_ITS_START,
                "The end of the appointment is not after its start.");
        require(
                time.dateOf(appointment.startsAt()).equals(time.dateOf(appointment.end())),
                VisitRule.AN_APPOINTMENT_IS_WITHIN_A_DAY,
                "An appointment ends on the day on which it starts, before midnight.");
    }
}
