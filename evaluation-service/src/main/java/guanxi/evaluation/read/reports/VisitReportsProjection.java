package guanxi.evaluation.read.reports;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.ReportedVisit;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps completed visits as they were reported or corrected last; a withdrawn one stays, so that it is seen where it still counts. */
@Component
@ProcessingGroup("visit-reports-projection")
class VisitReportsProjection {
    static final ViewDefinition<ReportedVisit> VIEW = view(
                    "visit_reports", 2, ReportedVisit.class, v -> v.visitId().number())
            .foundBy("month", "specialistId")
            .foundBy("clientId")
            .touchedBy(VisitEvent.class, e -> e.visitId().number());

    @EventHandler
    void on(VisitCompleted event, View<ReportedVisit> reports, EventMessage<?> message) {
        reports.put(reported(event.visitId(), event.specialistId(), event.clientId(), event.on(), message));
    }

    @EventHandler
    void on(VisitCorrected event, View<ReportedVisit> reports, EventMessage<?> message) {
        reports.put(reported(event.visitId(), event.specialistId(), event.clientId(), event.on(), message));
    }

    @EventHandler
    void on(VisitWithdrawn event, View<ReportedVisit> reports, EventMessage<?> message) {
        reports.update(known -> new ReportedVisit(
                known.visitId(),
                known.specialistId(),
                known.clientId(),
                known.date(),
                known.month(),
                true,
                known.toldBy(),
                AsTold.by(message)));
    }

    private static ReportedVisit reported(
            VisitId visit, ColleagueId specialist, ClientId client, LocalDate day, EventMessage<?> message) {
        return new ReportedVisit(
                visit,
                specialist,
                client,
                day,
                YearMonth.from(day),
                false,
                message.getIdentifier(),
                AsTold.by(message));
    }
}
