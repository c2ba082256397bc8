package guanxi.client.read.dealings;

import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.PlannedContactEvent.ContactMade;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps, from the visit context's events, when clients were dealt with. */
@Component
@ProcessingGroup("dealings-projection")
class DealingProjection {
    @EventHandler
    void on(VisitJudged event, View<Dealing> dealings) {
        if (event.valid()) dealings.put(Dealing.of(event));
        else dealings.remove();
    }

    @EventHandler
    void on(VisitJudgementWithdrawn event, View<Dealing> dealings) {
        dealings.remove();
    }

    @EventHandler
    void on(ContactMade event, View<Dealing> dealings) {
        dealings.put(new Dealing(Dealing.contact(event), event.clientId(), event.specialistId(), event.occurredAt()));
    }
}
