package guanxi.client.web.standards;

import static guanxi.platform.access.Role.MANAGER;

import guanxi.client.read.standards.StandardQueries;
import guanxi.client.web.OpenToReaders;
import guanxi.language.client.StandardVersion;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The service standards (T-05 to T-20), version by version, each with the day from which it holds. */
@RestController
@RequestMapping("/api/clients/standards")
class StandardController {
    private static final String PATH = "/api/clients/standards";

    /** All of them; they are few. */
    record AllStandards(List<StandardVersion> items) {}

    private final Commands commands;
    private final StandardQueries standards;

    StandardController(Commands commands, StandardQueries standards) {
        this.commands = commands;
        this.standards = standards;
    }

    @Operation(summary = "Publish a version of a service standard, which holds from a day to come")
    @PostMapping
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> publish(@RequestBody NewStandard body, Caller caller) {
        var command = body.command();
        return Answers.created(PATH, command.standard(), commands.send(caller, command));
    }

    @Operation(summary = "The service standards, version by version")
    @GetMapping
    @OpenToReaders
    AllStandards list() {
        return new AllStandards(standards.all());
    }
}
