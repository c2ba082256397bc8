package guanxi.visit.web.appointments;

import static guanxi.platform.access.Role.FINANCE;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.AppointmentId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.visit.query.appointments.AppointmentsAsOf;
import guanxi.visit.query.appointments.ShownAppointment;
import guanxi.visit.read.appointments.AppointmentEntry;
import guanxi.visit.read.appointments.AppointmentQueries;
import guanxi.visit.web.OpenToTheField;
import guanxi.visit.write.diary.DiaryCommand;
import guanxi.visit.write.diary.DiaryCommand.CancelAppointment;
import guanxi.visit.write.diary.DiaryCommand.ConfirmAppointment;
import guanxi.visit.write.diary.DiaryCommand.MoveAppointment;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appointments with clients (F-8): booked, confirmed, moved, called off; listed as of a day. */
@RestController
@RequestMapping("/api/visits/appointments")
class AppointmentController {
    record Confirmation(@Nullable LocalDate confirmedOn) {}

    record Move(
            Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String despite) {}

    record CalledOff(@Nullable LocalDate cancelledOn, String reason) {}

    private final Commands commands;
    private final AppointmentQueries appointments;
    private final AppointmentsAsOf asOfADay;
    private final DepartmentTime time;

    AppointmentController(
            Commands commands, AppointmentQueries appointments, AppointmentsAsOf asOfADay, DepartmentTime time) {
        this.commands = commands;
        this.appointments = appointments;
        this.asOfADay = asOfADay;
        this.time = time;
    }

    @Operation(summary = "Book an appointment")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> book(@RequestBody NewAppointment body, Caller caller) {
        var told = body.checked(caller, time);
        String path =
                "/api/visits/appointments?specialistId=" + told.specialistId().number();
        return Answers.created(path, told.appointmentId().number(), commands.send(caller, told.booked()));
    }

    @Operation(summary = "Confirm an appointment")
    @PutMapping("/{appointmentId}/confirmation")
    @OpenToWork
    ResponseEntity<Done> confirm(
            @PathVariable AppointmentId appointmentId, @RequestBody Confirmation body, Caller caller) {
        if (body.confirmedOn() != null) Fields.happened(body.confirmedOn(), time, "confirmedOn");
        return done(appointmentId, caller, his -> new ConfirmAppointment(his, appointmentId, body.confirmedOn()));
    }

    @Operation(summary = "Move an appointment to another time")
    @PutMapping("/{appointmentId}/move")
    @OpenToWork
    ResponseEntity<Done> move(@PathVariable AppointmentId appointmentId, @RequestBody Move body, Caller caller) {
        var start = Fields.required(body.startsAt(), "startsAt");
        var despite = Fields.optionalText(body.despite(), "despite");
        return done(
                appointmentId, caller, his -> new MoveAppointment(his, appointmentId, start, body.endsAt(), despite));
    }

    @Operation(summary = "Call an appointment off")
    @PutMapping("/{appointmentId}/cancellation")
    @OpenToWork
    ResponseEntity<Done> cancel(@PathVariable AppointmentId appointmentId, @RequestBody CalledOff body, Caller caller) {
        if (body.cancelledOn() != null) Fields.happened(body.cancelledOn(), time, "cancelledOn");
        var reason = Fields.required(body.reason(), "reason");
        return done(
                appointmentId, caller, his -> new CancelAppointment(his, appointmentId, body.cancelledOn(), reason));
    }

    @Operation(summary = "Appointments as of a day, filtered")
    @GetMapping
    @OpenToTheField
    @OpenTo(department = FINANCE)
    Page<ShownAppointment> list(
            AppointmentFilter filter, @RequestParam(required = false) LocalDate asOf, Paging paging, Caller caller) {
        return asOfADay.find(filter.within(caller), paging, time.asOf(asOf));
    }

    /** @param command by whose diary it stands in */
    private ResponseEntity<Done> done(
            AppointmentId appointment, Caller caller, Function<ColleagueId, DiaryCommand> command) {
        var his = Answers.found(
                commands.known(() -> appointments.find(appointment)).map(AppointmentEntry::specialistId),
                "appointment",
                appointment.number());
        return Answers.done(appointment.number(), commands.send(caller, command.apply(his)));
    }
}
