package guanxi.client.read.issues;

import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.platform.view.View;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps, from the visit context's events, what visits left unsolved; what a later report says is solved is gone. */
@Component
@ProcessingGroup("visit-issues-projection")
class VisitIssuesProjection {
    @EventHandler
    void on(VisitCompleted event, View<VisitIssues> issues) {
        keep(VisitIssues.of(event.visitId(), event.clientId(), event.on(), event.report()), issues);
    }

    @EventHandler
    void on(VisitReportFilled event, View<VisitIssues> issues) {
        keep(VisitIssues.of(event.visitId(), event.clientId(), event.on(), event.report()), issues);
    }

    @EventHandler
    void on(VisitCorrected event, View<VisitIssues> issues) {
        keep(VisitIssues.of(event.visitId(), event.clientId(), event.on(), event.report()), issues);
    }

    @EventHandler
    void on(VisitWithdrawn event, View<VisitIssues> issues) {
        issues.remove();
    }

    private static void keep(Optional<VisitIssues> left, View<VisitIssues> issues) {
        left.ifPresentOrElse(issues::put, issues::remove);
    }
}
