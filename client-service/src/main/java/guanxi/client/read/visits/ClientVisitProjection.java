package guanxi.client.read.visits;

import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps, from the visit context's events, the visits that belong into a client's file. */
@Component
@ProcessingGroup("client-visits-projection")
class ClientVisitProjection {
    @EventHandler
    void on(VisitCompleted event, View<ClientVisit> visits) {
        visits.put(ClientVisit.of(event.visitId(), event.clientId(), event.specialistId(), event.on(), event.report()));
    }

    @EventHandler
    void on(VisitReportFilled event, View<ClientVisit> visits) {
        visits.put(ClientVisit.of(event.visitId(), event.clientId(), event.specialistId(), event.on(), event.report()));
    }

    @EventHandler
    void on(VisitCorrected event, View<ClientVisit> visits) {
        visits.put(ClientVisit.of(event.visitId(), event.clientId(), event.specialistId(), event.on(), event.report()));
    }

    @EventHandler
    void on(VisitWithdrawn event, View<ClientVisit> visits) {
        visits.remove();
    }
}
