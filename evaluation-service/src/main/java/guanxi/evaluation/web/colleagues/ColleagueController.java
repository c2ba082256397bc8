package guanxi.evaluation.web.colleagues;

import static guanxi.platform.access.Role.MANAGER;

import guanxi.evaluation.write.colleague.ColleagueCommand.AmendColleague;
import guanxi.evaluation.write.colleague.ColleagueCommand.ChangeTerritories;
import guanxi.evaluation.write.colleague.ColleagueCommand.GrantLeave;
import guanxi.evaluation.write.colleague.ColleagueCommand.JoinDepartment;
import guanxi.evaluation.write.colleague.ColleagueCommand.LeaveDepartment;
import guanxi.evaluation.write.colleague.ColleagueCommand.MoveToTeam;
import guanxi.evaluation.write.colleague.ColleagueCommand.WithdrawLeave;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToSuperiors;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Colleagues: how they come, move, are on leave, and go. The paths are older than the organisation, and stay. */
@RestController
@RequestMapping("/api/visits/specialists")
class ColleagueController {
    record Move(String team, String director, LocalDate from, String reason) {}

    @Schema(name = "TerritoryChange")
    record Territories(List<String> territories, LocalDate from, String reason) {}

    record Joining(LocalDate joinedOn, String reason) {}

    record Leaving(LocalDate lastDay, String reason) {}

    private final Commands commands;
    private final DepartmentTime time;

    ColleagueController(Commands commands, DepartmentTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Operation(summary = "Enrol a specialist, or amend his profile")
    @PutMapping("/{specialistId}")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> amend(@PathVariable ColleagueId specialistId, @RequestBody ColleagueData body, Caller caller) {
        var told = body.checked();
        var command = new AmendColleague(specialistId, told.profile(), told.joinedOn());
        return Answers.done(specialistId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Move a specialist to another team from a day on")
    @PutMapping("/{specialistId}/team")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> move(@PathVariable ColleagueId specialistId, @RequestBody Move body, Caller caller) {
        var command = new MoveToTeam(
                specialistId,
                new TeamId(Fields.required(body.team(), "team")),
                new ColleagueId(Fields.required(body.director(), "director")),
                begun(body.from()),
                reason(body.reason()));
        return Answers.done(specialistId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Change a specialist's territories from a day on")
    @PutMapping("/{specialistId}/territories")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> changeTerritories(
            @PathVariable ColleagueId specialistId, @RequestBody Territories body, Caller caller) {
        var command = new ChangeTerritories(
                specialistId, territories(body.territories()), begun(body.from()), reason(body.reason()));
        return Answers.done(specialistId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Say on which day a specialist joined")
    @PutMapping("/{specialistId}/joining")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> joinDepartment(
            @PathVariable ColleagueId specialistId, @RequestBody Joining body, Caller caller) {
        var command =
                new JoinDepartment(specialistId, Fields.required(body.joinedOn(), "joinedOn"), reason(body.reason()));
        return Answers.done(specialistId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Say which day is the last of a specialist who leaves")
    @PutMapping("/{specialistId}/leaving")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> leaveDepartment(
            @PathVariable ColleagueId specialistId, @RequestBody Leaving body, Caller caller) {
        var command =
                new LeaveDepartment(specialistId, Fields.required(body.lastDay(), "lastDay"), reason(body.reason()));
        return Answers.done(specialistId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Grant a day of leave")
    @PutMapping("/{specialistId}/leave/{date}")
    @OpenToSuperiors
    ResponseEntity<Done> grantLeave(
            @PathVariable ColleagueId specialistId, @PathVariable LocalDate date, Caller caller) {
        return Answers.done(date.toString(), commands.send(caller, new GrantLeave(specialistId, date)));
    }

    @Operation(summary = "Withdraw a day of leave")
    @PutMapping("/{specialistId}/leave/{date}/withdrawal")
    @OpenToSuperiors
    ResponseEntity<Done> withdrawLeave(
            @PathVariable ColleagueId specialistId,
            @PathVariable LocalDate date,
            @RequestBody Reason body,
            Caller caller) {
        var command = new WithdrawLeave(specialistId, date, body.stated());
        return Answers.done(date.toString(), commands.send(caller, command));
    }

    private static List<TerritoryId> territories(List<String> named) {
        return Fields.texts(Fields.required(named, "territories"), "territories").stream()
                .map(TerritoryId::new)
                .toList();
    }

    /** A change is said once it holds: what is shown as a specialist's team decides who reaches him today. */
    private LocalDate begun(LocalDate from) {
        return Fields.happened(Fields.required(from, "from"), time, "from");
    }

    private static String reason(String text) {
        return Fields.required(text, "reason");
    }
}
