package guanxi.evaluation.read.visits;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.VisitFact;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.time.YearMonth;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps the completed visits; a visit that is judged anew replaces what it was that day. */
@Component
@ProcessingGroup("visit-facts-projection")
class VisitFactsProjection {
    static final ViewDefinition<VisitFact> VIEW = view(
                    "visit_facts", 4, VisitFact.class, v -> VisitFacts.id(v.visitId(), v.date()))
            .foundBy("month", "specialistId")
            .foundBy("clientId")
            .touchedBy(VisitJudged.class, e -> VisitFacts.id(e.visit().visitId(), e.date()))
            .touchedBy(VisitJudgementWithdrawn.class, e -> VisitFacts.id(e.visitId(), e.date()));

    @EventHandler
    void on(VisitJudged event, View<VisitFact> visits, EventMessage<?> message) {
        JudgedVisit visit = event.visit();
        visits.put(new VisitFact(
                visit.visitId(),
                event.specialistId(),
                visit.clientId(),
                event.date(),
                YearMonth.from(event.date()),
                visit.startedAt(),
                visit.purpose(),
                visit.outcome(),
                visit.groups(),
                event.valid(),
                event.failures(),
                visit.toldBy(),
                event.norms().version(),
                AsTold.by(message)));
    }

    @EventHandler
    void on(VisitJudgementWithdrawn event, View<VisitFact> visits) {
        visits.remove();
    }
}
