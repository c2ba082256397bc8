package guanxi.visit.read.calendar;

import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import org.springframework.stereotype.Component;

/** Questions about the work calendar. */
@Component
public class CalendarQueries {
    private final ViewReader<CalendarEntry> calendar;

    CalendarQueries(Views views) {
        this.calendar = views.reader(CalendarEntry.VIEW);
    }

    public Page<CalendarEntry> find(Query filter, Paging paging) {
        return calendar.page(filter.orderBy("date"), paging);
    }
}
