package guanxi.visit.web.calendar;

import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.OFFICE;

import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToEverybody;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.visit.query.calendar.WorkCalendarQueries;
import guanxi.visit.query.calendar.WorkDay;
import guanxi.visit.read.calendar.CalendarEntry;
import guanxi.visit.read.calendar.CalendarQueries;
import guanxi.visit.write.calendar.CalendarCommand.MarkDay;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work calendar: holidays and make-up days, of all and of single offices; what it does not list follows the week. */
@RestController
@RequestMapping("/api/visits/calendar")
class CalendarController {
    record CalendarDay(Kind kind, String name) {}

    private final Commands commands;
    private final CalendarQueries listed;
    private final WorkCalendarQueries calendar;
    private final DepartmentTime time;

    CalendarController(Commands commands, CalendarQueries listed, WorkCalendarQueries calendar, DepartmentTime time) {
        this.commands = commands;
        this.listed = listed;
        this.calendar = calendar;
        this.time = time;
    }

    @Operation(summary = "Mark a day of the work calendar")
    @PutMapping("/{date}")
    @OpenTo(department = {MANAGER, OFFICE})
    ResponseEntity<Done> markCalendarDay(
            @PathVariable LocalDate date,
            @RequestParam(required = false) @Nullable OfficeId office,
            @RequestBody CalendarDay body,
            Caller caller) {
        var command =
                new MarkDay(office, date, Fields.required(body.kind(), "kind"), Fields.required(body.name(), "name"));
        return Answers.done(date.toString(), commands.send(caller, command));
    }

    @Operation(summary = "The marked days of the work calendar")
    @GetMapping
    @OpenToEverybody
    Page<CalendarEntry> listCalendarDays(CalendarFilter filter, Paging page) {
        return listed.find(filter.query(), page);
    }

    @Operation(summary = "Which days are worked, and in which hours")
    @GetMapping("/days")
    @OpenToEverybody
    Page<WorkDay> listWorkDays(CalendarFilter filter, Paging paging) {
        var asked = filter.span(time);
        return calendar.days(filter.office(), asked.from(), asked.to(), paging);
    }
}
