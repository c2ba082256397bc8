package guanxi.evaluation.web.equipment;

import static guanxi.platform.access.Role.MANAGER;

import guanxi.evaluation.write.equipment.EquipmentCommand.WithdrawPlacement;
import guanxi.language.organisation.EquipmentId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where equipment stands since when, until it is taken out of use; a wrong placement is put right, or taken back, with a reason. */
@RestController
@RequestMapping("/api/evaluations/equipment")
class EquipmentController {
    private static final String PLACEMENT = "/{equipmentId}/{since}";

    private final Commands commands;

    EquipmentController(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Place a piece of equipment at a site, or say until when it is in use")
    @PostMapping
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> place(@RequestBody NewPlacement body, Caller caller) {
        var command = body.checked().command();
        String number = command.equipmentId().number();
        return Answers.created("/api/evaluations/organisation", number, commands.send(caller, command));
    }

    @Operation(summary = "Correct a placement, with a reason")
    @PutMapping(PLACEMENT + "/correction")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> correct(
            @PathVariable EquipmentId equipmentId,
            @PathVariable LocalDate since,
            @RequestBody RightPlacement body,
            Caller caller) {
        var command = body.command(equipmentId, since);
        return Answers.done(equipmentId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Withdraw a placement that never was, with a reason")
    @PutMapping(PLACEMENT + "/withdrawal")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> withdraw(
            @PathVariable EquipmentId equipmentId,
            @PathVariable LocalDate since,
            @RequestBody Reason body,
            Caller caller) {
        var command = new WithdrawPlacement(equipmentId, since, body.stated());
        return Answers.done(equipmentId.number(), commands.send(caller, command));
    }
}
