package guanxi.evaluation.web;

import static guanxi.platform.access.Role.MANAGER;

import guanxi.evaluation.write.AssessmentCommand.RateSpecialist;
import guanxi.evaluation.write.AssessmentCommand.ReviseRating;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The manager's ratings of a month, one by one or together, and their correction. */
@RestController
@RequestMapping("/api/evaluations/ratings")
class RatingController {
    record Rating(BigDecimal teamwork, BigDecimal clientCare) {}

    record Revision(BigDecimal teamwork, BigDecimal clientCare, String reason) {}

    private final Commands commands;
    private final DepartmentTime time;

    RatingController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Rate a specialist for a month")
    @PutMapping("/{specialistId}/{month}")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> rate(
            @PathVariable String specialistId, @PathVariable YearMonth month, @RequestBody Rating body, Caller caller) {
        var id = Fields.number(specialistId, "specialistId", ColleagueId::new);
        Fields.happened(month.atDay(1), time, "month");
        var command = new RateSpecialist(
                id, month, Fields.rating(body.teamwork(), "teamwork"), Fields.rating(body.clientCare(), "clientCare"));
        return Answers.done(id.number() + "-" + month, commands.send(caller, command));
    }

    @Operation(summary = "Revise a rating, with a reason")
    @PutMapping("/{specialistId}/{month}/revision")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> revise(
            @PathVariable String specialistId,
            @PathVariable YearMonth month,
            @RequestBody Revision body,
            Caller caller) {
        var id = Fields.number(specialistId, "specialistId", ColleagueId::new);
        var command = new ReviseRating(
                id,
                month,
                Fields.rating(body.teamwork(), "teamwork"),
                Fields.rating(body.clientCare(), "clientCare"),
                Fields.required(body.reason(), "reason"));
        return Answers.done(id.number() + "-" + month, commands.send(caller, command));
    }
}
