package guanxi.visit.read.calendar;

import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.List;
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

    /** Of all offices; both inclusive. */
    public List<CalendarEntry> between(LocalDate from, LocalDate to) {
        return calendar.find(Query.all()
                .between("date", from.toString(), to.plusDays(1).toString())
                .orderBy("date"));
    }
}
