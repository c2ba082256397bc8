package guanxi.client.read.series;

import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Questions about series of call-backs. */
@Component
public class SeriesQueries {
    private final ViewReader<SeriesEntry> series;

    SeriesQueries(Views views) {
        this.series = views.reader(SeriesEntry.VIEW);
    }

    /** Those that stand and have begun by that day, by their standard, then by number. */
    public Page<SeriesEntry> begunBy(LocalDate day, Query filter, Paging paging) {
        var begun = filter.and("stands", true)
                .between("told.startedOn", null, day.plusDays(1).toString());
        return series.page(begun, paging);
    }
}
