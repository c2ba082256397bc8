package guanxi.history.read.trail;

import guanxi.history.read.RecordedEvents;
import guanxi.language.client.AgreementEvent;
import guanxi.language.client.CaseEvent;
import guanxi.language.client.ClaimEvent;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientSiteEvent;
import guanxi.language.client.FollowUpEvent;
import guanxi.language.client.HandoverEvent;
import guanxi.language.client.NeedEvent;
import guanxi.language.client.PoolEvent;
import guanxi.language.client.ProblemPointEvent;
import guanxi.language.client.ReceivableEvent;
import guanxi.language.client.ReferralEvent;
import guanxi.language.client.SeriesEvent;
import guanxi.language.client.TrendEvent;
import guanxi.language.hospitality.HospitalityEvent;
import guanxi.language.visit.AppointmentEvent;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.PlannedContactEvent;
import guanxi.language.visit.VisitEvent;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Lays every event that is about a client on that client's trail. */
@Component
@ProcessingGroup("client-trail-projection")
class ClientTrailProjection {
    private final RecordedEvents recorded;

    ClientTrailProjection(RecordedEvents recorded) {
        this.recorded = recorded;
    }

    @EventHandler
    void on(ClientEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(ReferralEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(AgreementEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(ClientSiteEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(NeedEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(TrendEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(ProblemPointEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(HandoverEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(PoolEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(ClaimEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(SeriesEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(CaseEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(ReceivableEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(FollowUpEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(VisitEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(PlannedContactEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(AppointmentEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(VisitJudged event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(VisitJudgementWithdrawn event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    @EventHandler
    void on(HospitalityEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(ConcernedClient.of(event), message, trail);
    }

    private void add(ClientId client, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        trail.put(new ClientTrailEntry(client, recorded.of(message).withoutPosition()));
    }
}
