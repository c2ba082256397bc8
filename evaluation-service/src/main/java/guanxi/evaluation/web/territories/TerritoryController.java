package guanxi.evaluation.web.territories;

import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.OFFICE;

import guanxi.evaluation.write.territory.TerritoryCommand.DrawTerritory;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of territories, as it is drawn; the visit context lists it. */
@RestController
@RequestMapping("/api/visits/territories")
class TerritoryController {
    private final Commands commands;

    TerritoryController(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Tell what holds of a territory from a day on or from ever, as a row of the form does")
    @PostMapping
    @OpenTo(department = {MANAGER, OFFICE})
    ResponseEntity<Done> tell(@RequestBody NewTerritory body, Caller caller) {
        var command = body.checked().command();
        String name = command.territoryId().name();
        return Answers.created("/api/visits/territories", name, commands.send(caller, command));
    }

    @Operation(summary = "Draw a territory, from a day on or from ever")
    @PutMapping("/{territory}")
    @OpenTo(department = {MANAGER, OFFICE})
    ResponseEntity<Done> draw(@PathVariable String territory, @RequestBody Drawing body, Caller caller) {
        var id = named(territory);
        var command = new DrawTerritory(id, body.validFrom(), body.checked().said());
        return Answers.done(id.name(), commands.send(caller, command));
    }

    @Operation(summary = "Withdraw what was said of a territory by mistake, by its first day, with a reason")
    @PutMapping("/{territory}/withdrawal")
    @OpenTo(department = {MANAGER, OFFICE})
    ResponseEntity<Done> withdraw(@PathVariable String territory, @RequestBody Withdrawal body, Caller caller) {
        var id = named(territory);
        return Answers.done(id.name(), commands.send(caller, body.command(id)));
    }

    private static TerritoryId named(String territory) {
        return new TerritoryId(Fields.one(territory, "territory"));
    }
}
