package guanxi.evaluation.read.visits;

import guanxi.evaluation.scoring.VisitFact;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.platform.view.View;
import java.time.YearMonth;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** Keeps the completed visits; a visit that is judged anew replaces what it was. */
@Component
@ProcessingGroup(VisitFactsProjection.PROCESSOR)
class VisitFactsProjection {
    static final String PROCESSOR = "visit-facts-projection";

    @EventHandler
    void on(VisitJudged event, View<VisitFact> visits, @MessageIdentifier String id) {
        JudgedVisit visit = event.visit();
        visits.put(new VisitFact(
                visit.visitId(),
                event.specialistId(),
                visit.clientId(),
                YearMonth.from(event.date()),
                visit.startedAt(),
                visit.purpose(),
                visit.groups(),
                event.valid(),
                id));
    }
}
