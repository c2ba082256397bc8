package guanxi.visit.web.findings;

import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.MANAGER;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is found of violations (B-06), by those above the field. */
@RestController
@RequestMapping("/api/visits/findings")
class FindingController {
    private final Commands commands;
    private final DepartmentTime time;

    FindingController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Say what was found of a violation")
    @PostMapping
    @OpenTo(department = {MANAGER, EXECUTIVE})
    ResponseEntity<Done> record(@RequestBody NewFinding body, Caller caller) {
        var command = body.checked(time).command(caller.named());
        String day = "&from=" + command.date() + "&to=" + command.date();
        String path =
                "/api/visits/reviews?specialistId=" + command.specialistId().number() + day;
        return Answers.created(path, command.breach().rule().name(), commands.send(caller, command));
    }
}
