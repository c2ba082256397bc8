package guanxi.evaluation.read.days;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.SignedInDay;
import guanxi.evaluation.scoring.SignedInDay.Correction;
import guanxi.evaluation.scoring.SignedInDay.Entry;
import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps the days with a sign-in, and what was corrected of each. */
@Component
@ProcessingGroup("sign-in-facts-projection")
class SignInFactsProjection {
    static final ViewDefinition<SignedInDay> VIEW = view(
                    "sign_in_facts", 2, SignedInDay.class, d -> SignInFacts.id(d.specialistId(), d.date()))
            .foundBy("month", "specialistId", "date")
            .touchedBy(MarketDayEvent.class, e -> SignInFacts.id(e.specialistId(), e.date()));

    @EventHandler
    void on(MarketSignedIn event, View<SignedInDay> days, EventMessage<?> message) {
        var all = new ArrayList<Entry>();
        days.find().ifPresent(known -> all.addAll(known.signIns()));
        all.add(new Entry(event.signIn().at(), AsTold.by(message), List.of()));
        days.put(new SignedInDay(event.specialistId(), event.date(), YearMonth.from(event.date()), all));
    }

    @EventHandler
    void on(SignInCorrected event, View<SignedInDay> days, EventMessage<?> message) {
        var correction = new Correction(
                event.correction().correctedAt(), event.correction().kind(), AsTold.by(message));
        days.update(day -> new SignedInDay(
                day.specialistId(),
                day.date(),
                day.month(),
                day.signIns().stream()
                        .map(signIn -> signIn.at().equals(event.at()) ? corrected(signIn, correction) : signIn)
                        .toList()));
    }

    private static Entry corrected(Entry signIn, Correction correction) {
        var all = new ArrayList<>(signIn.corrections());
        all.removeIf(known -> known.correctedAt().equals(correction.correctedAt()));
        all.add(correction);
        return new Entry(signIn.at(), signIn.told(), all);
    }
}
