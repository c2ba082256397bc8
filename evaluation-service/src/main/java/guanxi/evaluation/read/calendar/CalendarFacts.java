package guanxi.evaluation.read.calendar;

import guanxi.evaluation.scoring.ListedDay;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The listed days of the work calendar, with the events that listed them. */
@Component
public class CalendarFacts {

    private final ViewReader<ListedDay> facts;

    CalendarFacts(Views views) {
        this.facts = views.reader(CalendarFactsProjection.VIEW);
    }

    /** Both inclusive. */
    public List<ListedDay> between(LocalDate from, LocalDate to) {
        return facts.find(Query.all()
                .between("date", from.toString(), to.plusDays(1).toString())
                .orderBy("date"));
    }
}
