package guanxi.history.read.trail;

import guanxi.history.read.RecordedEvents;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralEvent;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralEvent.ReferralWithdrawn;
import guanxi.language.hospitality.HospitalityEvent;
import guanxi.language.hospitality.HospitalityEvent.HospitalityApproved;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRefused;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityEvent.HospitalitySettled;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Lays every event that names a client on that client's trail; the switches break when the language gets another one. */
@Component
@ProcessingGroup(ClientTrailProjection.PROCESSOR)
class ClientTrailProjection {
    static final String PROCESSOR = "client-trail-projection";

    private final RecordedEvents recorded;

    ClientTrailProjection(RecordedEvents recorded) {
        this.recorded = recorded;
    }

    @EventHandler
    void on(ClientEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(event.clientId(), message, trail);
    }

    @EventHandler
    void on(ReferralEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        ClientId client =
                switch (event) {
                    case ReferralSent sent -> sent.clientId();
                    case ReferralConfirmed confirmed -> confirmed.clientId();
                    case ReferralCorrected corrected -> corrected.clientId();
                    case ReferralWithdrawn withdrawn -> withdrawn.clientId();
                };
        add(client, message, trail);
    }

    @EventHandler
    void on(VisitEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        ClientId client =
                switch (event) {
                    case VisitPlanned planned -> planned.clientId();
                    case VisitStarted started -> started.clientId();
                    case VisitCompleted completed -> completed.clientId();
                    case VisitReportFilled filled -> filled.clientId();
                    case VisitCancelled cancelled -> cancelled.clientId();
                    case VisitCorrected corrected -> corrected.clientId();
                    case VisitWithdrawn withdrawn -> withdrawn.clientId();
                };
        add(client, message, trail);
    }

    @EventHandler
    void on(VisitJudged event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        add(event.visit().clientId(), message, trail);
    }

    @EventHandler
    void on(HospitalityEvent event, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        ClientId client =
                switch (event) {
                    case HospitalityRequested requested -> requested.plan().clientId();
                    case HospitalityApproved approved -> approved.clientId();
                    case HospitalityRefused refused -> refused.clientId();
                    case HospitalitySettled settled -> settled.clientId();
                };
        add(client, message, trail);
    }

    private void add(ClientId client, DomainEventMessage<?> message, View<ClientTrailEntry> trail) {
        trail.put(new ClientTrailEntry(client, recorded.of(message).withoutPosition()));
    }
}
