package guanxi.client.read.planned;

import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitLeftOpen;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitRecordFilled;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps, from the visit context's events, which visits of clients are planned. */
@Component
@ProcessingGroup("planned-visits-projection")
class PlannedVisitProjection {
    @EventHandler
    void on(VisitEvent event, View<PlannedVisit> planned) {
        switch (event) {
            case VisitPlanned of ->
                planned.put(new PlannedVisit(of.visitId(), of.clientId(), of.specialistId(), of.on()));
            case VisitStarted made -> planned.remove();
            case VisitCompleted made -> planned.remove();
            case VisitCancelled none -> planned.remove();
            case VisitWithdrawn none -> planned.remove();
            case VisitLeftOpen later -> {}
            case VisitReportFilled later -> {}
            case VisitCorrected later -> {}
            case VisitRecordFilled later -> {}
        }
    }
}
