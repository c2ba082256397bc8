package guanxi.visit.web.norms;

import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.MANAGER;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToEverybody;
import guanxi.platform.command.Commands;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.visit.read.norms.NormEntry;
import guanxi.visit.read.norms.NormQueries;
import guanxi.visit.write.norm.NormCommand.PublishNorms;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The norms of client visits, version by version, each with the day from which it holds. */
@RestController
@RequestMapping("/api/visits/norms")
class NormController {
    record NewNorms(LocalDate validFrom, LocalTime opens, LocalTime closes) {}

    /** All of them; they are few. */
    record Versions(List<NormEntry> items) {}

    private final Commands commands;
    private final NormQueries norms;

    NormController(Commands commands, NormQueries norms) {
        this.commands = commands;
        this.norms = norms;
    }

    @Operation(summary = "Publish norms that hold from a day on")
    @PostMapping
    @OpenTo(department = {MANAGER, EXECUTIVE})
    ResponseEntity<Done> publishNorms(@RequestBody NewNorms body, Caller caller) {
        var from = Fields.required(body.validFrom(), "validFrom");
        var command = new PublishNorms(
                from, Fields.required(body.opens(), "opens"), Fields.required(body.closes(), "closes"));
        return Answers.created("/api/visits/norms", from.toString(), commands.send(caller, command));
    }

    @Operation(summary = "The norms, version by version")
    @GetMapping
    @OpenToEverybody
    Versions list() {
        return new Versions(norms.all());
    }
}
