package guanxi.evaluation.web.ratings;

import static guanxi.platform.access.Role.MANAGER;

import guanxi.evaluation.write.rating.RatingCommand.RateSpecialist;
import guanxi.evaluation.write.rating.RatingCommand.ReviseRating;
import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.RatingsId;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The manager's ratings of a month, one by one or together, and their correction. Each card takes those that it asks for. */
@RestController
@RequestMapping("/api/evaluations/ratings")
class RatingController {
    record Revision(
            @Nullable BigDecimal teamwork,
            @Nullable BigDecimal clientCare,
            @Nullable BigDecimal service,
            @Nullable BigDecimal frontOffice,
            @Nullable BigDecimal backOffice,
            @Nullable BigDecimal marketManagement,
            String reason) {
        List<Rating> ratings() {
            return new Given(teamwork, clientCare, service, frontOffice, backOffice, marketManagement)
                    .checked()
                    .ratings();
        }
    }

    private final Commands commands;
    private final DepartmentTime time;

    RatingController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Rate a specialist for a month")
    @PutMapping("/{specialistId}/{month}")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> rateSpecialist(
            @PathVariable ColleagueId specialistId,
            @PathVariable YearMonth month,
            @RequestBody Given body,
            Caller caller) {
        var id = id(specialistId, month);
        Fields.happened(month.atDay(1), time, "month");
        return Answers.done(
                id.number(),
                commands.send(caller, new RateSpecialist(id, body.checked().ratings())));
    }

    @Operation(summary = "Revise a rating, with a reason")
    @PutMapping("/{specialistId}/{month}/revision")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> revise(
            @PathVariable ColleagueId specialistId,
            @PathVariable YearMonth month,
            @RequestBody Revision body,
            Caller caller) {
        var id = id(specialistId, month);
        var command = new ReviseRating(id, body.ratings(), Fields.required(body.reason(), "reason"));
        return Answers.done(id.number(), commands.send(caller, command));
    }

    private static RatingsId id(ColleagueId specialistId, YearMonth month) {
        return new RatingsId(specialistId, month);
    }
}
