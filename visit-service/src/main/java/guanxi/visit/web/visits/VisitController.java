package guanxi.visit.web.visits;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Reason;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitQueries;
import guanxi.visit.web.OpenToTheField;
import guanxi.visit.write.visit.VisitCommand.CancelVisit;
import guanxi.visit.write.visit.VisitCommand.CompleteVisit;
import guanxi.visit.write.visit.VisitCommand.PlanVisit;
import guanxi.visit.write.visit.VisitCommand.StartVisit;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Visits: planned, started, completed, cancelled; listed and shown. */
@RestController
@RequestMapping("/api/visits")
class VisitController {
    record NewVisit(
            @Nullable VisitId visitId,
            ColleagueId specialistId,
            ClientId clientId,
            LocalDate on,
            Purpose purpose,
            @Nullable Integer groups) {}

    record Start(@Nullable Instant startedAt) {}

    private final Commands commands;
    private final VisitQueries visits;
    private final DepartmentTime time;

    VisitController(Commands commands, VisitQueries visits, DepartmentTime time) {
        this.commands = commands;
        this.visits = visits;
        this.time = time;
    }

    @Operation(summary = "Plan a visit")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> plan(@RequestBody NewVisit body, Caller caller) {
        var id = Fields.orFresh(body.visitId(), caller, VisitId::new);
        var outcome = commands.send(
                caller,
                new PlanVisit(
                        id,
                        Fields.required(body.specialistId(), "specialistId"),
                        Fields.required(body.clientId(), "clientId"),
                        Fields.required(body.on(), "on"),
                        Fields.required(body.purpose(), "purpose"),
                        body.groups() == null ? 1 : body.groups()));
        return Answers.created("/api/visits/" + id.number(), id.number(), outcome);
    }

    @Operation(summary = "Start a visit")
    @PutMapping("/{visitId}/start")
    @OpenToWork
    ResponseEntity<Done> start(@PathVariable VisitId visitId, @RequestBody Start body, Caller caller) {
        if (body.startedAt() != null) Fields.happened(body.startedAt(), time, "startedAt");
        return Answers.done(visitId.number(), commands.send(caller, new StartVisit(visitId, body.startedAt())));
    }

    @Operation(summary = "Complete a visit with its report")
    @PutMapping("/{visitId}/completion")
    @OpenToWork
    ResponseEntity<Done> complete(@PathVariable VisitId visitId, @RequestBody Completion body, Caller caller) {
        var told = body.checked(time);
        var command = new CompleteVisit(visitId, told.clientId(), told.report());
        return Answers.done(visitId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Cancel a visit that is still open")
    @PutMapping("/{visitId}/cancellation")
    @OpenToWork
    ResponseEntity<Done> cancel(@PathVariable VisitId visitId, @RequestBody Reason body, Caller caller) {
        var command = new CancelVisit(visitId, body.stated());
        return Answers.done(visitId.number(), commands.send(caller, command));
    }

    @Operation(summary = "One visit")
    @GetMapping("/{visitId}")
    @OpenToTheField
    ResponseEntity<VisitEntry> show(@PathVariable VisitId visitId, Caller caller) {
        var visit = Answers.found(visits.find(visitId), "visit", visitId.number());
        caller.mustReach(visit.specialistId());
        return Answers.shown(visit, visit.version());
    }

    @Operation(summary = "Visits, filtered")
    @GetMapping
    @OpenToTheField
    Page<VisitEntry> list(VisitFilter filter, Paging paging, Caller caller) {
        return visits.find(filter.within(caller), paging);
    }
}
