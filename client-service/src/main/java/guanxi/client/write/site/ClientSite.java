package guanxi.client.write.site;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.FiledClients;
import guanxi.client.write.site.SiteCommand.ChangeSite;
import guanxi.client.write.site.SiteCommand.CloseSite;
import guanxi.client.write.site.SiteCommand.OpenSite;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientSiteEvent;
import guanxi.language.client.ClientSiteEvent.ClientSiteChanged;
import guanxi.language.client.ClientSiteEvent.ClientSiteClosed;
import guanxi.language.client.ClientSiteEvent.ClientSiteOpened;
import guanxi.language.client.ClientSiteId;
import guanxi.language.client.ClientSiteProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A site of a client (D-M-A3): opened, told of anew when it changes, closed. */
@Aggregate
class ClientSite extends DecidingAggregate {
    @AggregateIdentifier
    private ClientSiteId id;

    private ClientId client;
    private ClientSiteProfile site;
    private LocalDate openedOn;
    private LocalDate closedOn;
    private final Set<ClientSiteProfile> everSaid = new HashSet<>();

    ClientSite() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(OpenSite command, Actor actor, FiledClients clients, DepartmentTime time) {
        ColleagueId owner = clients.mustReach(command.clientId(), actor);
        requireSame("This site", "clientId", client, command.clientId());
        Instant at = moment(command.openedOn(), time);
        if (command.openedOn() != null) requireSame("This site", "openedOn", openedOn, time.dateOf(at));
        if (everSaid.contains(command.site())) return unchanged();
        requireSame("This site", site, command.site());
        return changed(
                new ClientSiteOpened(command.siteId(), command.clientId(), owner, command.site(), time.dateOf(at), at));
    }

    @CommandHandler
    Outcome handle(ChangeSite command, Actor actor, FiledClients clients, DepartmentTime time) {
        ColleagueId owner = mustReach(command, actor, clients);
        if (command.site().equals(site)) return unchanged();
        require(closedOn == null, SiteRule.A_CLOSED_SITE_STAYS_CLOSED, "This site was closed.");
        return changed(new ClientSiteChanged(id, client, owner, command.site(), time.now()));
    }

    @CommandHandler
    Outcome handle(CloseSite command, Actor actor, FiledClients clients, DepartmentTime time) {
        ColleagueId owner = mustReach(command, actor, clients);
        Instant at = moment(command.closedOn(), time);
        LocalDate on = time.dateOf(at);
        if (on.equals(closedOn)) return unchanged();
        requireSame("The closing of this site", "closedOn", closedOn, on);
        mustNotPrecedeItsOpening(on);
        return changed(new ClientSiteClosed(id, client, owner, on, command.reason(), at));
    }

    /** Under another client there is no such site. */
    private ColleagueId mustReach(SiteCommand command, Actor actor, FiledClients clients) {
        require(
                command.clientId().equals(client),
                CommonRule.NOT_FOUND,
                "There is no site " + id.number() + " of the client "
                        + command.clientId().number() + ".");
        return clients.mustReach(client, actor);
    }

    private void mustNotPrecedeItsOpening(LocalDate closing) {
        if (!closing.isBefore(openedOn)) return;
        throw new CommandRejected(
                SiteRule.CLOSED_BEFORE_OPENED,
                "The closing of " + closing + " is before the opening of " + openedOn + ".",
                "closedOn",
                Map.of("recorded", openedOn.toString(), "given", closing.toString()));
    }

    private static Instant moment(LocalDate day, DepartmentTime time) {
        return day == null ? time.now() : time.startOf(day);
    }

    @EventSourcingHandler
    void on(ClientSiteEvent event) {
        id = event.siteId();
        client = event.clientId();
        switch (event) {
            case ClientSiteOpened opened -> {
                openedOn = opened.openedOn();
                remember(opened.site());
            }
            case ClientSiteChanged changed -> remember(changed.site());
            case ClientSiteClosed closed -> closedOn = closed.closedOn();
        }
    }

    private void remember(ClientSiteProfile said) {
        site = said;
        everSaid.add(said);
    }
}
