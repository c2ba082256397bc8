package guanxi.visit.web.hours;

import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.OFFICE;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToEverybody;
import guanxi.platform.command.Commands;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.visit.clocks.StatedHours;
import guanxi.visit.read.hours.WorkHoursQueries;
import guanxi.visit.write.hours.WorkHoursCommand;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The hours of work: several intervals a day, of weekdays and of single dates, in the department and in offices. */
@RestController
@RequestMapping("/api/visits/work-hours")
class WorkHoursController {
    private final Commands commands;
    private final WorkHoursQueries hours;

    WorkHoursController(Commands commands, WorkHoursQueries hours) {
        this.commands = commands;
        this.hours = hours;
    }

    @Operation(summary = "Set hours of work")
    @PostMapping
    @OpenTo(department = {MANAGER, OFFICE})
    ResponseEntity<Done> setWorkHours(@RequestBody NewWorkHours body, Caller caller) {
        var command = new WorkHoursCommand.SetHours(body.checked().said());
        return Answers.created("/api/visits/work-hours", command.hours(), commands.send(caller, command));
    }

    @Operation(summary = "The hours of work that were set")
    @GetMapping
    @OpenToEverybody
    Page<StatedHours> listWorkHours(Paging paging) {
        return hours.find(paging);
    }
}
