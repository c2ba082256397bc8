package guanxi.client.web.clients;

import static guanxi.platform.access.Role.DUTY_OFFICER;
import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.OFFICE;
import static guanxi.platform.access.Role.SITE;

import guanxi.client.query.merging.MergedClient;
import guanxi.client.query.merging.MergedClients;
import guanxi.client.read.clients.ClientEntry;
import guanxi.client.read.clients.ClientQueries;
import guanxi.client.read.duplicates.DuplicateQueries;
import guanxi.client.read.referrals.ReferralQueries;
import guanxi.client.read.visits.ClientVisitQueries;
import guanxi.client.web.OpenToReaders;
import guanxi.client.web.contacts.ContactItem;
import guanxi.client.web.duplicates.LooksLike;
import guanxi.client.write.client.ClientCommand.AmendClient;
import guanxi.client.write.client.ClientCommand.RelocateClient;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToSuperiors;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Client files: registered, amended, listed, shown with their visits and referrals. */
@RestController
@RequestMapping("/api/clients")
class ClientController {
    private static final int NEWEST = 50;

    record Relocation(String territory, LocalDate from, String reason) {}

    private final Commands commands;
    private final ClientQueries clients;
    private final MergedClients merged;
    private final ReferralQueries referrals;
    private final ClientVisitQueries visits;
    private final DuplicateQueries duplicates;
    private final DepartmentTime time;

    ClientController(
            Commands commands,
            ClientQueries clients,
            MergedClients merged,
            ReferralQueries referrals,
            ClientVisitQueries visits,
            DuplicateQueries duplicates,
            DepartmentTime time) {
        this.commands = commands;
        this.clients = clients;
        this.merged = merged;
        this.referrals = referrals;
        this.visits = visits;
        this.duplicates = duplicates;
        this.time = time;
    }

    @Operation(summary = "Register a client")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> register(@RequestBody NewClient body, Caller caller) {
        var id = Fields.orFresh(body.clientId(), caller, ClientId::new);
        var outcome = commands.send(caller, body.command(id));
        return Answers.created("/api/clients/" + id.number(), id.number(), outcome);
    }

    @Operation(summary = "Amend a client")
    @PutMapping("/{clientId}")
    @OpenToWork
    ResponseEntity<Done> amend(@PathVariable ClientId clientId, @RequestBody Profile body, Caller caller) {
        return Answers.done(
                clientId.number(),
                commands.send(caller, new AmendClient(clientId, body.checked().of(clientId))));
    }

    @Operation(summary = "Say from which day a client belongs to another territory")
    @PutMapping("/{clientId}/territory")
    @OpenToSuperiors
    ResponseEntity<Done> relocate(@PathVariable ClientId clientId, @RequestBody Relocation body, Caller caller) {
        var command = new RelocateClient(
                clientId,
                new TerritoryId(Fields.required(body.territory(), "territory")),
                Fields.happened(Fields.required(body.from(), "from"), time, "from"),
                Fields.required(body.reason(), "reason"));
        return Answers.done(clientId.number(), commands.send(caller, command));
    }

    @Operation(summary = "A client with its newest visits and referrals")
    @GetMapping("/{clientId}")
    @OpenToReaders
    ResponseEntity<ClientFile> show(@PathVariable ClientId clientId, Caller caller) {
        var found = Answers.found(merged.find(clientId), "client", clientId.number());
        ClientEntry client = found.client();
        caller.mustReach(client.profile().owner());
        return Answers.shown(file(found, caller), client.version());
    }

    @Operation(summary = "Clients, filtered")
    @GetMapping
    @OpenToReaders
    @OpenTo(department = {DUTY_OFFICER, OFFICE, FINANCE, SITE})
    Page<ClientItem> list(ClientFilter filter, Paging paging, Caller caller) {
        return clients.find(filter.within(caller), filter.search(), caller.mayKnowContacts(), paging)
                .map(client -> ClientItem.of(client, caller.mayKnowContacts()));
    }

    private ClientFile file(MergedClient found, Caller caller) {
        ClientEntry client = found.client();
        return new ClientFile(
                ClientItem.of(found, caller.mayKnowContacts()),
                caller.mayKnowContacts() ? ContactItem.of(client) : null,
                client.territories(),
                visits.ofClients(found.all(), NEWEST),
                referrals.ofClients(found.all(), NEWEST),
                duplicates.warningsOf(client.clientId()).stream()
                        .map(LooksLike::of)
                        .toList(),
                client.mergedInto() == null ? null : client.mergedInto().client(),
                found.mergedFrom(),
                found.origins());
    }
}
