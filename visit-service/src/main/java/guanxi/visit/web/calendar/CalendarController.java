package guanxi.visit.web.calendar;

import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.OFFICE;

import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToEverybody;
import guanxi.platform.command.Commands;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Filters;
import guanxi.visit.read.calendar.CalendarEntry;
import guanxi.visit.read.calendar.CalendarQueries;
import guanxi.visit.write.calendar.CalendarCommand.MarkDay;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work calendar: holidays and make-up days; what it does not list follows the week. */
@RestController
@RequestMapping("/api/visits/calendar")
class CalendarController {
    record CalendarDay(Kind kind, String name) {}

    private final Commands commands;
    private final CalendarQueries calendar;

    CalendarController(Commands commands, CalendarQueries calendar) {
        this.commands = commands;
        this.calendar = calendar;
    }

    @Operation(summary = "Mark a day of the work calendar")
    @PutMapping("/{date}")
    @OpenTo(department = {MANAGER, OFFICE})
    ResponseEntity<Done> markCalendarDay(@PathVariable LocalDate date, @RequestBody CalendarDay body, Caller caller) {
        var command = new MarkDay(date, Fields.required(body.kind(), "kind"), Fields.required(body.name(), "name"));
        return Answers.done(date.toString(), commands.send(caller, command));
    }

    @Operation(summary = "The marked days of the work calendar")
    @GetMapping
    @OpenToEverybody
    Page<CalendarEntry> listCalendarDays(
            @RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to, Paging page) {
        return calendar.find(Filters.days(Query.all(), "date", from, to), page);
    }
}
