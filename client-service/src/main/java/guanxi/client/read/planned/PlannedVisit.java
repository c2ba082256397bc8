package guanxi.client.read.planned;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitId;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;

/** A visit of a client that is planned, until it is made or comes to nothing. */
public record PlannedVisit(VisitId visitId, ClientId clientId, ColleagueId specialistId, LocalDate on) {
    public static final ViewDefinition<PlannedVisit> VIEW = view(
                    "planned_visits", 1, PlannedVisit.class, v -> v.visitId().number())
            .foundBy("clientId", "specialistId", "on")
            .touchedBy(VisitEvent.class, e -> e.visitId().number());
}
