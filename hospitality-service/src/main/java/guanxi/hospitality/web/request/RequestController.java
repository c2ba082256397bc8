package guanxi.hospitality.web.request;

import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.MANAGER;

import guanxi.hospitality.read.requests.RequestQueries;
import guanxi.hospitality.web.OpenToReaders;
import guanxi.hospitality.write.request.RequestCommand.ApproveRequest;
import guanxi.hospitality.write.request.RequestCommand.RefuseRequest;
import guanxi.hospitality.write.request.RequestCommand.SettleRequest;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hospitality requests: submitted, approved or refused, settled; listed and shown. */
@RestController
@RequestMapping("/api/hospitality/requests")
class RequestController {
    private final Commands commands;
    private final RequestQueries requests;
    private final DepartmentTime time;

    RequestController(Commands commands, RequestQueries requests, DepartmentTime time) {
        this.commands = commands;
        this.requests = requests;
        this.time = time;
    }

    @Operation(summary = "Submit a hospitality request")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> submit(@RequestBody NewRequest body, Caller caller) {
        var id = Fields.orFresh(body.requestId(), caller, HospitalityRequestId::new);
        var outcome = commands.send(caller, body.checked(time).command(id));
        return Answers.created("/api/hospitality/requests/" + id.number(), id.number(), outcome);
    }

    @Operation(summary = "Approve a request")
    @PutMapping("/{requestId}/approval")
    @OpenTo(department = {MANAGER, EXECUTIVE})
    ResponseEntity<Done> approve(@PathVariable HospitalityRequestId requestId, Caller caller) {
        return Answers.done(requestId.number(), commands.send(caller, new ApproveRequest(requestId)));
    }

    @Operation(summary = "Refuse a request")
    @PutMapping("/{requestId}/refusal")
    @OpenTo(department = {MANAGER, EXECUTIVE})
    ResponseEntity<Done> refuse(@PathVariable HospitalityRequestId requestId, @RequestBody Reason body, Caller caller) {
        var command = new RefuseRequest(requestId, body.stated());
        return Answers.done(requestId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Settle an approved request with what it cost")
    @PutMapping("/{requestId}/settlement")
    @OpenTo(department = {MANAGER, FINANCE})
    ResponseEntity<Done> settle(@PathVariable HospitalityRequestId requestId, @RequestBody Lines body, Caller caller) {
        return Answers.done(
                requestId.number(),
                commands.send(
                        caller, new SettleRequest(requestId, body.checked("").budget())));
    }

    @Operation(summary = "One request")
    @GetMapping("/{requestId}")
    @OpenToReaders
    ResponseEntity<RequestItem> show(@PathVariable HospitalityRequestId requestId, Caller caller) {
        var request = Answers.found(requests.find(requestId), "request", requestId.number());
        caller.mustReach(request.plan().applicant());
        return Answers.shown(RequestItem.of(request), request.version());
    }

    @Operation(summary = "Requests, filtered")
    @GetMapping
    @OpenToReaders
    Page<RequestItem> list(RequestFilter filter, Paging paging, Caller caller) {
        return requests.find(filter.within(caller), paging).map(RequestItem::of);
    }
}
