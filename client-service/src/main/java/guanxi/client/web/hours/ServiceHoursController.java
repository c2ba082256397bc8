package guanxi.client.web.hours;

import static guanxi.platform.access.Role.MANAGER;

import guanxi.client.read.hours.ServiceHoursQueries;
import guanxi.client.web.OpenToReaders;
import guanxi.client.write.hours.ServiceHoursCommand.SetHours;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The hours in which the call centre is served (T-07): of single dates, and of all days of a kind from a day on. */
@RestController
@RequestMapping("/api/clients/service-hours")
class ServiceHoursController {
    /** All of them; they are few. */
    record AllServiceHours(List<ServiceHoursItem> items) {}

    private final Commands commands;
    private final ServiceHoursQueries hours;

    ServiceHoursController(Commands commands, ServiceHoursQueries hours) {
        this.commands = commands;
        this.hours = hours;
    }

    @Operation(summary = "Set the service hours of a date or of a kind of days")
    @PutMapping("/{day}")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> setServiceHours(@PathVariable String day, @RequestBody NewServiceHours body, Caller caller) {
        var command = new SetHours(body.checked().of(ServedDay.of(day)));
        return Answers.done(command.serviceHours(), commands.send(caller, command));
    }

    @Operation(summary = "The service hours that were set")
    @GetMapping
    @OpenToReaders
    AllServiceHours listServiceHours() {
        return new AllServiceHours(
                hours.all().stream().map(ServiceHoursItem::of).toList());
    }
}
