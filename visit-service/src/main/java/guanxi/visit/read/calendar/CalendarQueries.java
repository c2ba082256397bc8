package guanxi.visit.read.calendar;

import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import guanxi.visit.clocks.WorkCalendar;
import java.time.LocalDate;
import java.util.stream.Collectors;
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

    /** Good for what lies around a day, farther than any row of free days is long. */
    public WorkCalendar around(LocalDate day) {
        var listed = calendar.find(Query.all()
                .between(
                        "date",
                        day.minus(WorkCalendar.FARTHEST).toString(),
                        day.plus(WorkCalendar.FARTHEST).plusDays(1).toString())
                .orderBy("date"));
        return new WorkCalendar(listed.stream().collect(Collectors.toMap(CalendarEntry::date, CalendarEntry::kind)));
    }
}
