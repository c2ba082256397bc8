package guanxi.hospitality.web;

import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.MANAGER;

import guanxi.hospitality.read.requests.ClientBudget;
import guanxi.hospitality.read.requests.RequestEntry;
import guanxi.hospitality.read.requests.RequestQueries;
import guanxi.hospitality.write.RequestCommand.ApproveRequest;
import guanxi.hospitality.write.RequestCommand.RefuseRequest;
import guanxi.hospitality.write.RequestCommand.SettleRequest;
import guanxi.hospitality.write.RequestCommand.SubmitRequest;
import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.RequestId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hospitality requests: submitted, approved or refused, settled; listed, shown, and added up by client. */
@RestController
@RequestMapping("/api/hospitality")
class RequestController {
    record NewGuest(String name, String title) {}

    record Lines(BigDecimal meeting, BigDecimal meal, BigDecimal transport, BigDecimal gifts, BigDecimal other) {
        Budget budget(String prefix) {
            return new Budget(
                    money(meeting, prefix + "meeting"),
                    money(meal, prefix + "meal"),
                    money(transport, prefix + "transport"),
                    money(gifts, prefix + "gifts"),
                    money(other, prefix + "other"));
        }

        private static Money money(BigDecimal amount, String field) {
            return Money.cny(Fields.money(amount, field));
        }
    }

    record NewRequest(
            String requestId,
            String applicant,
            String department,
            LocalDate requestedOn,
            String clientId,
            String venue,
            LocalDate banquetOn,
            List<NewGuest> clientGuests,
            List<String> ourGuests,
            Lines budget) {}

    record Refusal(String reason) {}

    private final Commands commands;
    private final RequestQueries requests;
    private final DepartmentTime time;

    RequestController(Commands commands, RequestQueries requests, DepartmentTime time) {
        this.commands = commands;
        this.requests = requests;
        this.time = time;
    }

    @Operation(summary = "Submit a hospitality request")
    @PostMapping("/requests")
    @OpenToWork
    ResponseEntity<Done> submit(@RequestBody NewRequest body, Caller caller) {
        var id = Fields.numberOrFresh(body.requestId(), "requestId", caller, RequestId::new);
        var outcome = commands.send(caller, new SubmitRequest(id, plan(body)));
        return Answers.created("/api/hospitality/requests/" + id.number(), id.number(), outcome);
    }

    @Operation(summary = "Approve a request")
    @PutMapping("/requests/{requestId}/approval")
    @OpenTo(department = {MANAGER, EXECUTIVE})
    ResponseEntity<Done> approve(@PathVariable String requestId, Caller caller) {
        var id = id(requestId);
        return Answers.done(id.number(), commands.send(caller, new ApproveRequest(id)));
    }

    @Operation(summary = "Refuse a request")
    @PutMapping("/requests/{requestId}/refusal")
    @OpenTo(department = {MANAGER, EXECUTIVE})
    ResponseEntity<Done> refuse(@PathVariable String requestId, @RequestBody Refusal body, Caller caller) {
        var id = id(requestId);
        var command = new RefuseRequest(id, text(body.reason(), "reason"));
        return Answers.done(id.number(), commands.send(caller, command));
    }

    @Operation(summary = "Settle an approved request with what it cost")
    @PutMapping("/requests/{requestId}/settlement")
    @OpenTo(department = {MANAGER, FINANCE})
    ResponseEntity<Done> settle(@PathVariable String requestId, @RequestBody Lines body, Caller caller) {
        var id = id(requestId);
        return Answers.done(id.number(), commands.send(caller, new SettleRequest(id, body.budget(""))));
    }

    @Operation(summary = "One request")
    @GetMapping("/requests/{requestId}")
    @OpenToReaders
    ResponseEntity<RequestItem> show(@PathVariable String requestId, Caller caller) {
        var request = requests.find(id(requestId))
                .orElseThrow(() -> new CommandRejected(CommonRule.NOT_FOUND, "There is no request " + requestId + "."));
        caller.mustReach(request.applicant());
        return ResponseEntity.ok().eTag("\"" + request.version() + "\"").body(RequestItem.of(request));
    }

    /** Filters combine; {@code month} is that of the banquet. */
    @Operation(summary = "Requests, filtered")
    @GetMapping("/requests")
    @OpenToReaders
    Page<RequestItem> list(
            @RequestParam(required = false) String applicant,
            @RequestParam(required = false) String clientId,
            @RequestParam(required = false) RequestEntry.Status status,
            @RequestParam(required = false) YearMonth month,
            Paging paging,
            Caller caller) {
        var filter = caller.within(Query.all(), "applicant", applicant)
                .and("clientId", clientId)
                .and("status", status == null ? null : status.name());
        return requests.find(in(month, filter), paging).map(RequestItem::of);
    }

    /** The sums of those requests that the caller may see. */
    @Operation(summary = "What hospitality is to cost, by client")
    @GetMapping("/budgets")
    @OpenToReaders
    Page<ClientBudget> budgets(@RequestParam(required = false) String clientId, Paging paging, Caller caller) {
        return requests.budgets(caller.within(Query.all(), "applicant", null).and("clientId", clientId), paging);
    }

    private static Query in(YearMonth month, Query query) {
        if (month == null) return query;
        return query.between(
                "banquetOn",
                month.atDay(1).toString(),
                month.plusMonths(1).atDay(1).toString());
    }

    private HospitalityPlan plan(NewRequest body) {
        var client = Fields.number(body.clientId(), "clientId", ClientId::new);
        return new HospitalityPlan(
                Fields.number(body.applicant(), "applicant", ColleagueId::new),
                text(body.department(), "department"),
                Fields.happened(Fields.required(body.requestedOn(), "requestedOn"), time, "requestedOn"),
                client,
                text(body.venue(), "venue"),
                Fields.required(body.banquetOn(), "banquetOn"),
                Fields.required(body.clientGuests(), "clientGuests").stream()
                        .map(guest -> guest(client, guest))
                        .toList(),
                Fields.required(body.ourGuests(), "ourGuests").stream()
                        .map(guest -> Fields.titled(guest, "ourGuests").text())
                        .toList(),
                Fields.required(body.budget(), "budget").budget("budget."));
    }

    private static Person guest(ClientId client, NewGuest guest) {
        NewGuest given = Fields.required(guest, "clientGuests");
        String name = Fields.one(given.name(), "clientGuests.name");
        return new Person(client.number(), name, Fields.optionalText(given.title(), "clientGuests.title"), null);
    }

    private static RequestId id(String requestId) {
        return Fields.number(requestId, "requestId", RequestId::new);
    }

    private static String text(String value, String field) {
        return Fields.required(value, field);
    }
}
