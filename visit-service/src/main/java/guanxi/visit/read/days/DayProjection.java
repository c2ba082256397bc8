package guanxi.visit.read.days;

import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.MarketDayEvent.ExpenseRecorded;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.platform.view.View;
import guanxi.visit.read.days.DayEntry.Expense;
import guanxi.visit.read.days.DayEntry.Judged;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the specialists' days. */
@Component
@ProcessingGroup(DayProjection.PROCESSOR)
class DayProjection {
    static final String PROCESSOR = "market-days-projection";

    @EventHandler
    void on(MarketSignedIn event, View<DayEntry> days) {
        change(event, days, day -> day.with(event.signIn()));
    }

    @EventHandler
    void on(VisitJudged event, View<DayEntry> days) {
        change(event, days, day -> day.with(new Judged(event.visit().visitId(), event.failures())));
    }

    @EventHandler
    void on(ExpenseRecorded event, View<DayEntry> days) {
        change(event, days, day -> day.with(new Expense(event.item(), event.amount(), event.remark())));
    }

    private static void change(MarketDayEvent event, View<DayEntry> days, UnaryOperator<DayEntry> change) {
        days.put(change.apply(days.find(DayEntry.id(event)).orElse(DayEntry.empty(event))));
    }
}
