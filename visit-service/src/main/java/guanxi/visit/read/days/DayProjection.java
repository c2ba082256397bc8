package guanxi.visit.read.days;

import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.MarketDayEvent.SignInFilled;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.platform.view.View;
import guanxi.visit.read.days.DayEntry.Judged;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the specialists' days. */
@Component
@ProcessingGroup("market-days-projection")
class DayProjection {
    @EventHandler
    void on(MarketSignedIn event, View<DayEntry> days) {
        change(event, days, day -> day.with(DaySignIn.of(event.signIn(), List.of())));
    }

    @EventHandler
    void on(SignInFilled event, View<DayEntry> days) {
        change(event, days, day -> day.changing(event.signIn().at(), known -> known.filled(event.signIn())));
    }

    @EventHandler
    void on(SignInCorrected event, View<DayEntry> days) {
        change(event, days, day -> day.changing(event.at(), known -> known.with(event.correction())));
    }

    @EventHandler
    void on(VisitJudged event, View<DayEntry> days) {
        var visit = event.visit();
        var judged = new Judged(
                visit.visitId(),
                event.failures(),
                visit.territories(),
                event.norms().version());
        change(event, days, day -> day.with(judged));
    }

    @EventHandler
    void on(VisitJudgementWithdrawn event, View<DayEntry> days) {
        change(event, days, day -> day.without(event.visitId()));
    }

    private static void change(MarketDayEvent event, View<DayEntry> days, UnaryOperator<DayEntry> change) {
        days.put(change.apply(days.find().orElse(DayEntry.empty(event))));
    }
}
