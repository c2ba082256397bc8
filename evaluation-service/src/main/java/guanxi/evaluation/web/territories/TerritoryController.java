package guanxi.evaluation.web.territories;

import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.OFFICE;

import guanxi.evaluation.write.territory.TerritoryCommand.DrawTerritory;
import guanxi.evaluation.write.territory.TerritoryCommand.Said;
import guanxi.language.organisation.Area;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of territories, as it is drawn; the visit context lists it. */
@RestController
@RequestMapping("/api/visits/territories")
class TerritoryController {
    record Drawing(
            LocalDate validFrom, List<String> prefixes, BigDecimal latitude, BigDecimal longitude, Integer radiusM) {}

    private final Commands commands;

    TerritoryController(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Draw a territory, from a day on or from ever")
    @PutMapping("/{territory}")
    @OpenTo(department = {MANAGER, OFFICE})
    ResponseEntity<Done> draw(@PathVariable String territory, @RequestBody Drawing body, Caller caller) {
        var id = new TerritoryId(Fields.one(territory, "territory"));
        var said = new Said(
                Fields.texts(body.prefixes(), "prefixes"),
                Fields.between(body.latitude(), -Area.POLE, Area.POLE, "latitude"),
                Fields.between(body.longitude(), -Area.DATE_LINE, Area.DATE_LINE, "longitude"),
                Fields.between(body.radiusM(), 1, Area.LARGEST_M, "radiusM"));
        return Answers.done(id.name(), commands.send(caller, new DrawTerritory(id, body.validFrom(), said)));
    }
}
