package guanxi.evaluation.read.days;

import guanxi.evaluation.scoring.SignedInDay;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.platform.view.View;
import java.time.YearMonth;
import java.util.ArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** Keeps the days with a sign-in. */
@Component
@ProcessingGroup(SignInFactsProjection.PROCESSOR)
class SignInFactsProjection {
    static final String PROCESSOR = "sign-in-facts-projection";

    @EventHandler
    void on(MarketSignedIn event, View<SignedInDay> days, @MessageIdentifier String id) {
        var events = new ArrayList<String>();
        days.find(SignInFacts.id(event.specialistId(), event.date())).ifPresent(known -> events.addAll(known.events()));
        events.add(id);
        days.put(new SignedInDay(event.specialistId(), event.date(), YearMonth.from(event.date()), events));
    }
}
