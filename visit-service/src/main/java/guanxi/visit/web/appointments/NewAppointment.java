package guanxi.visit.web.appointments;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import guanxi.visit.write.diary.DiaryCommand.BookAppointment;
import guanxi.visit.write.diary.DiaryCommand.RecordAppointment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An appointment as it is told, with what came of it until then; live also despite which other it is at that time. */
record NewAppointment(
        @Nullable AppointmentId appointmentId,
        ClientId clientId,
        ColleagueId specialistId,
        Instant startsAt,
        @Nullable Instant endsAt,
        String department,
        @Nullable String remark,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate cancelledOn,
        @Nullable String reason,
        @Nullable String despite) {

    /** As a body must tell it, with a number of ours if it has none; the cells of a row are checked where they are read. */
    NewAppointment checked(Caller caller, DepartmentTime time) {
        return new NewAppointment(
                Fields.orFresh(appointmentId, caller, AppointmentId::new),
                Fields.required(clientId, "clientId"),
                Fields.required(specialistId, "specialistId"),
                Fields.required(startsAt, "startsAt"),
                endsAt,
                Fields.required(department, "department"),
                Fields.optionalText(remark, "remark"),
                confirmedOn == null ? null : Fields.happened(confirmedOn, time, "confirmedOn"),
                cancelledOn == null ? null : Fields.happened(cancelledOn, time, "cancelledOn"),
                Fields.optionalText(reason, "reason"),
                Fields.optionalText(despite, "despite"));
    }

    RecordAppointment recorded() {
        var appointment = new Appointment(clientId, startsAt, endsAt, department, remark);
        return new RecordAppointment(specialistId, appointmentId, appointment, confirmedOn, cancelledOn, reason);
    }

    BookAppointment booked() {
        return new BookAppointment(recorded(), despite);
    }
}
