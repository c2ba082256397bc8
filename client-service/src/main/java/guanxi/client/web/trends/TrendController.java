package guanxi.client.web.trends;

import guanxi.client.write.trend.NoteTrend;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where clients are heading (F-4): noted. */
@RestController
@RequestMapping("/api/clients/{clientId}/trend")
class TrendController {
    /** @param notedOn absent for today */
    record NewTrend(
            ColleagueId specialistId,
            String trend,
            @Nullable LocalDate notedOn) {

        NoteTrend command(ClientId client, DepartmentTime time) {
            return new NoteTrend(
                    client,
                    Fields.required(specialistId, "specialistId"),
                    Fields.required(trend, "trend"),
                    notedOn == null ? null : Fields.happened(notedOn, time, "notedOn"));
        }
    }

    private final Commands commands;
    private final DepartmentTime time;

    TrendController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Note where a client is heading")
    @PutMapping
    @OpenToWork
    ResponseEntity<Done> recordTrend(@PathVariable ClientId clientId, @RequestBody NewTrend body, Caller caller) {
        return Answers.done(clientId.number(), commands.send(caller, body.command(clientId, time)));
    }
}
