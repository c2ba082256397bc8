package guanxi.client.read.visits;

import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps, from the visit context's events, the visits that belong into a client's file. */
@Component
@ProcessingGroup(ClientVisitProjection.PROCESSOR)
class ClientVisitProjection {
    static final String PROCESSOR = "client-visits-projection";

    @EventHandler
    void on(VisitCompleted event, View<ClientVisit> visits) {
        var report = event.report();
        visits.put(new ClientVisit(
                event.visitId(),
                event.clientId(),
                event.specialistId(),
                event.on(),
                report.startedAt(),
                report.endedAt(),
                report.personMet(),
                report.purpose(),
                report.outcome(),
                report.groups(),
                report.summary(),
                report.solved(),
                report.unsolved()));
    }
}
