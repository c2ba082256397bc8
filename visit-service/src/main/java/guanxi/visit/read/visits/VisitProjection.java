package guanxi.visit.read.visits;

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
import guanxi.visit.read.visits.VisitEntry.Status;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the list of visits. */
@Component
@ProcessingGroup("visits-projection")
class VisitProjection {
    @EventHandler
    void on(VisitPlanned event, View<VisitEntry> visits, @SequenceNumber long version) {
        visits.put(VisitEntry.planned(event, version));
    }

    @EventHandler
    void on(VisitStarted event, View<VisitEntry> visits, @SequenceNumber long version) {
        visits.update(visit -> visit.started(event.on(), event.startedAt(), version));
    }

    @EventHandler
    void on(VisitLeftOpen event, View<VisitEntry> visits, @SequenceNumber long version) {
        visits.update(visit -> visit.leftOpen(version));
    }

    @EventHandler
    void on(VisitCompleted event, View<VisitEntry> visits, @SequenceNumber long version) {
        visits.put(VisitEntry.completed(
                event.visitId(), event.specialistId(), event.clientId(), event.on(), event.report(), null, version));
    }

    @EventHandler
    void on(VisitReportFilled event, View<VisitEntry> visits, @SequenceNumber long version) {
        visits.update(visit -> visit.filled(event.report(), version));
    }

    @EventHandler
    void on(VisitCorrected event, View<VisitEntry> visits, @SequenceNumber long version) {
        visits.put(VisitEntry.completed(
                event.visitId(),
                event.specialistId(),
                event.clientId(),
                event.on(),
                event.report(),
                event.reason(),
                version));
    }

    /** What it says is told by a view of its own. */
    @EventHandler
    void on(VisitRecordFilled event, View<VisitEntry> visits, @SequenceNumber long version) {
        visits.update(visit -> visit.withVersion(version));
    }

    @EventHandler
    void on(VisitCancelled event, View<VisitEntry> visits, @SequenceNumber long version) {
        visits.update(visit -> visit.ended(Status.CANCELLED, event.reason(), version));
    }

    @EventHandler
    void on(VisitWithdrawn event, View<VisitEntry> visits, @SequenceNumber long version) {
        visits.update(visit -> visit.ended(Status.WITHDRAWN, event.reason(), version));
    }
}
