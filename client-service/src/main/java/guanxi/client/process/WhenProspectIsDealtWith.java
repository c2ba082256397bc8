package guanxi.client.process;

import guanxi.client.read.dealings.Dealing;
import guanxi.client.read.prospects.ProspectEntry;
import guanxi.client.read.prospects.ProspectQueries;
import guanxi.client.write.client.ClientCommand.ReturnClientToPool;
import guanxi.client.write.pool.LookAtProspect;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientClaimed;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientReturnedToPool;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientId;
import guanxi.language.client.PoolEvent;
import guanxi.language.client.PoolEvent.PoolReturnFellDue;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.PlannedContactEvent.ContactMade;
import guanxi.platform.command.Reactions;
import guanxi.platform.progress.Passing;
import guanxi.platform.progress.Progress;
import guanxi.platform.reaction.LeadsTo;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A prospect is somebody's, is dealt with, or is no prospect any more: by when it returns to the pool is said anew; neglected, it does. */
@Component
@ProcessingGroup(WhenProspectIsDealtWith.PROCESS)
@DisallowReplay
@LeadsTo({PoolEvent.class, ClientEvent.class})
class WhenProspectIsDealtWith {
    static final String PROCESS = "pool-process";
    private static final List<String> GROUNDS = Passing.processors(Dealing.VIEW, ProspectEntry.VIEW);
    private final Reactions reactions;
    private final ProspectQueries prospects;
    private final Passing grounds;

    WhenProspectIsDealtWith(Reactions reactions, ProspectQueries prospects, ObjectProvider<Progress> progress) {
        this.reactions = reactions;
        this.prospects = prospects;
        this.grounds = new Passing(progress);
    }

    @EventHandler
    void on(VisitJudged event, EventMessage<?> message) {
        lookIfInCare(event.visit().clientId(), message);
    }

    @EventHandler
    void on(VisitJudgementWithdrawn event, EventMessage<?> message) {
        lookIfInCare(event.clientId(), message);
    }

    @EventHandler
    void on(ContactMade event, EventMessage<?> message) {
        lookIfInCare(event.clientId(), message);
    }

    @EventHandler
    void on(ClientRegistered event, EventMessage<?> message) {
        lookIfInCare(event.clientId(), message);
    }

    @EventHandler
    void on(ClientHandedOver event, EventMessage<?> message) {
        lookIfInCare(event.clientId(), message);
    }

    @EventHandler
    void on(ClientClaimed event, EventMessage<?> message) {
        lookIfInCare(event.clientId(), message);
    }

    /** It may be none any more. */
    @EventHandler
    void on(ClientStageChanged event, EventMessage<?> message) {
        look(event.clientId(), message);
    }

    @EventHandler
    void on(ClientReturnedToPool event, EventMessage<?> message) {
        look(event.clientId(), message);
    }

    /** Its file says so once, and not if it is another's by now. */
    @EventHandler
    void on(PoolReturnFellDue event) {
        reactions.order(PROCESS, new ReturnClientToPool(event.clientId(), event.specialistId(), event.occurredAt()));
    }

    private void lookIfInCare(ClientId client, EventMessage<?> message) {
        grounds.mustHavePassed(message, GROUNDS);
        if (prospects.find(client).filter(ProspectEntry::isInCare).isPresent()) order(client);
    }

    private void look(ClientId client, EventMessage<?> message) {
        grounds.mustHavePassed(message, GROUNDS);
        order(client);
    }

    private void order(ClientId client) {
        reactions.order(PROCESS, LookAtProspect.of(client));
    }
}
