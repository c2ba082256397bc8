package guanxi.client.web.verification;

import guanxi.client.write.client.ClientCommand.VerifyClientData;
import guanxi.language.client.ClientId;
import guanxi.language.client.DataField;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** That somebody saw to it that what a client's file says is true (D-M-B6). */
@RestController
@RequestMapping("/api/clients/{clientId}/verification")
class VerificationController {
    /** @param verifiedOn absent for today */
    record Verification(List<DataField> fields, @Nullable LocalDate verifiedOn) {
        private EnumSet<DataField> checked() {
            var all = EnumSet.noneOf(DataField.class);
            Fields.required(fields, "fields").forEach(field -> all.add(Fields.required(field, "fields")));
            if (all.isEmpty())
                throw new CommandRejected(CommonRule.FIELD_MISSING, "The field fields is missing.", "fields");
            return all;
        }
    }

    private final Commands commands;
    private final DepartmentTime time;

    VerificationController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Say that fields of a client's file were verified")
    @PutMapping
    @OpenToWork
    ResponseEntity<Done> verifyClientData(
            @PathVariable ClientId clientId, @RequestBody Verification body, Caller caller) {
        var day = body.verifiedOn() == null ? null : Fields.happened(body.verifiedOn(), time, "verifiedOn");
        var command = new VerifyClientData(clientId, List.copyOf(body.checked()), day);
        return Answers.done(clientId.number(), commands.send(caller, command));
    }
}
