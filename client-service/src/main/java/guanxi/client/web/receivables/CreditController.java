package guanxi.client.web.receivables;

import guanxi.client.credit.CreditStanding;
import guanxi.client.query.receivables.ReceivablesAtAMoment;
import guanxi.client.read.clients.ClientQueries;
import guanxi.client.web.Moment;
import guanxi.language.client.ClientId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The credit standing that the record of a visit asks for (F-10). */
@RestController
@RequestMapping("/api/clients/{clientId}/credit")
class CreditController {
    private final ReceivablesAtAMoment receivables;
    private final ClientQueries clients;
    private final DepartmentTime time;

    CreditController(ReceivablesAtAMoment receivables, ClientQueries clients, DepartmentTime time) {
        this.receivables = receivables;
        this.clients = clients;
        this.time = time;
    }

    @Operation(summary = "How a client pays, as it stands at a moment")
    @GetMapping
    @OpenToCreditors
    CreditStanding showCredit(
            @PathVariable ClientId clientId, @RequestParam(required = false) @Nullable Instant at, Caller caller) {
        var client = Answers.found(clients.find(clientId), "client", clientId.number());
        caller.mustReach(client.profile().owner());
        return receivables.credit(clientId, time.dateOf(Moment.asked(at, time)));
    }
}
