package guanxi.client.web.sites;

import guanxi.client.read.clients.ClientQueries;
import guanxi.client.read.sites.ClientSiteEntry;
import guanxi.client.read.sites.ClientSiteQueries;
import guanxi.client.web.OpenToReaders;
import guanxi.client.write.site.SiteCommand.ChangeSite;
import guanxi.client.write.site.SiteCommand.CloseSite;
import guanxi.client.write.site.SiteCommand.OpenSite;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientSiteId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sites of a client: opened, told of anew, closed, listed. */
@RestController
@RequestMapping("/api/clients/{clientId}/sites")
class ClientSiteController {
    /** @param closedOn absent for today */
    record SiteClosing(@Nullable LocalDate closedOn, String reason) {}

    /** All of them, those that were closed too; they are few. */
    record SitesOfClient(List<ClientSiteEntry> items) {}

    private final Commands commands;
    private final ClientQueries clients;
    private final ClientSiteQueries sites;
    private final DepartmentTime time;

    ClientSiteController(Commands commands, ClientQueries clients, ClientSiteQueries sites, DepartmentTime time) {
        this.commands = commands;
        this.clients = clients;
        this.sites = sites;
        this.time = time;
    }

    @Operation(summary = "Open a site of a client")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> openSite(@PathVariable ClientId clientId, @RequestBody NewSite body, Caller caller) {
        var id = Fields.orFresh(body.siteId(), caller, ClientSiteId::new);
        var command = new OpenSite(id, clientId, body.site().checked(), happened(body.openedOn(), "openedOn"));
        return Answers.created(
                "/api/clients/" + clientId.number() + "/sites", id.number(), commands.send(caller, command));
    }

    @Operation(summary = "Say what is known of a site of a client")
    @PutMapping("/{siteId}")
    @OpenToWork
    ResponseEntity<Done> changeSite(
            @PathVariable ClientId clientId,
            @PathVariable ClientSiteId siteId,
            @RequestBody ToldSite body,
            Caller caller) {
        var command = new ChangeSite(siteId, clientId, body.checked());
        return Answers.done(siteId.number(), commands.send(caller, command));
    }

    @Operation(summary = "Say that a client is at a site no more")
    @PutMapping("/{siteId}/closing")
    @OpenToWork
    ResponseEntity<Done> closeSite(
            @PathVariable ClientId clientId,
            @PathVariable ClientSiteId siteId,
            @RequestBody SiteClosing body,
            Caller caller) {
        var why = Fields.required(body.reason(), "reason");
        var command = new CloseSite(siteId, clientId, happened(body.closedOn(), "closedOn"), why);
        return Answers.done(siteId.number(), commands.send(caller, command));
    }

    @Operation(summary = "The sites of a client")
    @GetMapping
    @OpenToReaders
    SitesOfClient listSites(@PathVariable ClientId clientId, Caller caller) {
        var client = Answers.found(clients.find(clientId), "client", clientId.number());
        caller.mustReach(client.profile().owner());
        return new SitesOfClient(sites.of(clientId));
    }

    private @Nullable LocalDate happened(@Nullable LocalDate day, String field) {
        return day == null ? null : Fields.happened(day, time, field);
    }
}
